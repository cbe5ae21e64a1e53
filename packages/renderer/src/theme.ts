export { brandPalette } from './theme/brand.ts';
