import type { Locale } from '@wayline/core/locale';
import type { ChipBadge } from '../content/chips.ts';

/** What the small pictures in a chip say. */
export const badges = [
  'online',
  'offline',
  'indirect',
  'self-service',
] as const satisfies readonly ChipBadge[];

/** A badge in words. */
export function badgeText(badge: ChipBadge, locale: Locale): string {
  switch (badge) {
    case 'online':
    case 'offline':
      return locale.presence[badge];
    case 'indirect':
      return locale.contact.indirect;
    case 'self-service':
      return locale.selfService;
  }
}
