/**
 * The rows that an episode's pictures shall have, from whatever its pictures are made of. What is there already stays;
 * the rest is made by whoever asks, one picture at a time, and nothing that readers see changes here.
 */

import type { PictureKeyParts } from "#lib/ingest/pictures/keys.ts";
import type { EncodedPicture } from "#lib/ingest/pictures/make-pictures.ts";
import type { Box } from "#lib/ingest/pictures/portrait-square.ts";
import { storage } from "#lib/providers/storage/index.ts";
import { type ArtEpisode, type ArtRow, storedHashes } from "./art-rows.ts";
import { type PortraitPlace, type PortraitRow, renewPortrait, wantedPortraits } from "./portrait-rows.ts";

/** Something that one picture can be made of. */
export type PageSource = {
  part: PictureKeyParts["page"];
  language: string;
  /** SHA-256 of all that the picture is made of. */
  hash: string;
  encode(): Promise<EncodedPicture>;
};

/** A page that portraits can be cut from. */
export type CutSource = {
  page: number;
  hash: string;
  /** @param hash the portrait's own. */
  cut(box: Box, hash: string): Promise<EncodedPicture>;
};

export type EpisodeSources = {
  episode: ArtEpisode;
  /** The languages that `pages` say everything about; others stay as they are. */
  languages: readonly string[];
  pages: readonly PageSource[];
  cuts: readonly CutSource[];
};

export type EpisodeArt = {
  episode: ArtEpisode;
  byLanguage: ReadonlyMap<string, readonly ArtRow[]>;
  /** All that the episode shall have; `null` when nothing is said about them. */
  portraits: readonly PortraitRow[] | null;
};

/** Where a picture belongs, and what it is made of. */
export type Wanted = { episode: ArtEpisode; part: PictureKeyParts["page"]; language: string; hash: string };

/** The rows of a picture, made and put into storage, or `null` when there can be none for now. */
export type Make = (wanted: Wanted, encode: () => Promise<EncodedPicture>) => Promise<ArtRow[] | null>;

/** @param places where the words of the edition want portraits; those of the database when absent. */
export async function gatherArt(
  { episode, languages, pages, cuts }: EpisodeSources,
  make: Make,
  places?: readonly PortraitPlace[],
): Promise<EpisodeArt> {
  // Portraits have one language.
  const hasPortraits = languages.length === 0 || languages.includes(episode.language);
  const byLanguage = new Map<string, ArtRow[]>();
  const unmade = new Set<CutSource["page"]>();
  for (const language of languages) byLanguage.set(language, []);
  const stored = new Map(
    await Promise.all(languages.map(async (language) => [language, await kept(episode, language)] as const)),
  );
  for (const { part, language, hash, encode } of pages) {
    const known = stored.get(language)?.get(String(part));
    const rows = known?.hash === hash ? known.rows : await make({ episode, part, language, hash }, encode);
    byLanguage.get(language)?.push(...(rows ?? known?.rows ?? []));
    if (rows === null && typeof part === "number") unmade.add(part);
  }
  const portraits = hasPortraits ? await gatherPortraits(episode, cuts, unmade, make, places) : null;
  return { episode, byLanguage, portraits };
}

async function gatherPortraits(
  episode: ArtEpisode,
  cuts: readonly CutSource[],
  unmade: ReadonlySet<number>,
  make: Make,
  places?: readonly PortraitPlace[],
): Promise<PortraitRow[]> {
  const portraits: PortraitRow[] = [];
  const { language } = episode;
  for (const portrait of await wantedPortraits(episode, places)) {
    const source = unmade.has(portrait.page) ? undefined : cuts.find(({ page }) => page === portrait.page);
    if (source === undefined) portraits.push(...portrait.stored);
    else {
      const rows = await renewPortrait(portrait, source.hash, (hash) =>
        make({ episode, part: portrait.page, language, hash }, () => source.cut(portrait.box, hash)),
      );
      portraits.push(...rows);
    }
  }
  return portraits;
}

/** What the database has, unless its pictures have gone from storage, all of them as with a disk that was wiped. */
async function kept(episode: ArtEpisode, language: string) {
  const stored = await storedHashes(episode, language);
  const [first] = stored.values();
  const key = first?.rows[0]?.key;
  return key === undefined || (await storage().exists(key)) ? stored : new Map<string, never>();
}
