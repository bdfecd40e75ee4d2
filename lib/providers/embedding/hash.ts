/**
 * A small hash of text: FNV-1a over the UTF-8 bytes (Fowler, Noll and Vo; RFC 9923), then the finaliser of MurmurHash3
 * (A. Appleby, public domain), without which similar texts would share their low bits.
 */

const encoder = new TextEncoder();

/** An unsigned 32-bit hash, the same on every platform. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of encoder.encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
