/** The one shape that keys of pictures have, so that nothing else ever becomes a path or an address. */
const KEY = /^[A-Za-z0-9_-]{32}\.webp$/;

export function isPictureKey(key: string): boolean {
  return KEY.test(key);
}

/** The key itself. @throws Error when it is none of ours. */
export function pictureKeyOf(key: string): string {
  if (!isPictureKey(key)) throw new Error("this is not the key of a picture");
  return key;
}
