/**
 * The names pictures have in storage and in addresses. A bucket full of them gives nothing away: without the secret
 * nobody can tell the next page's key from this page's, and other bytes or another place always make another key.
 */
import { createHmac } from "node:crypto";
import { ENCODING } from "./encoding.ts";

export type PictureKeyParts = {
  /** SHA-256 of the source picture, as `makePictures` gives it. */
  sourceHash: string;
  series: string;
  /** The episode's number. */
  episode: number;
  /** A story page's number, or the part of the episode that has none. */
  page: number | "cover" | "title" | "credits";
  language: string;
  /** In pixels, of the encoded picture. */
  width: number;
};

const KEY_LENGTH = 32;

/** The key: HMAC-SHA256 of the parts and of how we encode, the first 32 characters as base64url, then `.webp`. */
export function pictureKey(secret: string, parts: PictureKeyParts): string {
  const { sourceHash, series, episode, page, language, width } = parts;
  // As JSON, so that no two lists of parts are ever the same text.
  const place = JSON.stringify([ENCODING, sourceHash, series, episode, page, language, width]);
  const digest = createHmac("sha256", secret).update(place).digest("base64url");
  return `${digest.slice(0, KEY_LENGTH)}.webp`;
}
