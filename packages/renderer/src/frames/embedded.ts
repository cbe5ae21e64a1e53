/** Addresses of images that hold nothing but pixels; any other could load something, or run. */
const embedded = /^data:image\/(?:png|jpeg|webp|gif|avif);base64,[A-Za-z0-9+/]+={0,2}$/;

/** Whether an image stands in the picture itself, and loads nothing from elsewhere. */
export function isEmbedded(address: string): boolean {
  return embedded.test(address);
}
