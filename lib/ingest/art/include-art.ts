/**
 * The art of a series that is checked in beside its words, into storage and the database. What is there already stays;
 * what was prepared ahead is taken; the rest is drawn here, one picture at a time.
 */
import { join } from "node:path";
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import { cutPortrait } from "#lib/ingest/pictures/cut-portrait.ts";
import { type EncodedPicture, makePicturesOfPixels } from "#lib/ingest/pictures/make-pictures.ts";
import { PictureError } from "#lib/ingest/pictures/picture-source.ts";
import { readPrepared } from "#lib/ingest/pictures/prepared-pictures.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { storage } from "#lib/providers/storage/index.ts";
import { type ArtEpisode, type ArtRow, saveArt, storedHashes, storedLanguages } from "./art-rows.ts";
import { drawingPath } from "./drawing-file.ts";
import { type IncludedPicture, planPictures } from "./included-pictures.ts";
import {
  type PortraitRow,
  renewPortrait,
  savePortraits,
  type WantedPortrait,
  wantedPortraits,
} from "./portrait-rows.ts";
import { storePicture } from "./store-picture.ts";

export type IncludeOptions = {
  /** Whether to draw what was not prepared; without it such pictures stay as they are. Yes by default. */
  draw?: boolean;
  /** Where prepared pictures lie. */
  preparedIn?: string;
};

export type IncludeResult = {
  /** Pictures, portraits among them, that were taken from the prepared ones, were drawn, and are still to be drawn. */
  taken: number;
  drawn: number;
  waiting: number;
  /** Rows. */
  written: number;
  removed: number;
  /** Drawings that cannot be used; their pages are typeset from their text. */
  warnings: string[];
};

/** Where `npm run build` puts the pictures of the series that ship. */
export function preparedFolder(): string {
  return join(/* turbopackIgnore: true */ process.cwd(), ".build", "pictures");
}

/**
 * Brings the art of a published series up to date with the drawings in its `folder`, one episode after the other.
 */
export async function includeArt(
  { series, episodes }: SeriesContent,
  folder: string,
  { draw = true, preparedIn = preparedFolder() }: IncludeOptions = {},
): Promise<IncludeResult> {
  const result: IncludeResult = { taken: 0, drawn: 0, waiting: 0, written: 0, removed: 0, warnings: [] };
  for (const content of episodes) {
    const { slug, number } = content;
    const id = idOf(series.slug, "episode", number);
    const { slug: seriesSlug, language: own } = series;
    const episode = { id, seriesId: idOf(seriesSlug), series: seriesSlug, language: own, slug, number };
    const { pictures, warnings } = await planPictures(folder, series, content);
    result.warnings.push(...warnings);
    const { rows, portraits } = await gatherRows(episode, pictures, { draw, preparedIn }, result);
    for (const [language, ofLanguage] of rows) count(result, await saveArt(episode, language, ofLanguage));
    count(result, await savePortraits(episode, portraits));
  }
  return result;
}

function count(result: IncludeResult, { written, removed }: { written: number; removed: number }): void {
  result.written += written;
  result.removed += removed;
}

/** The rows that the episode shall have, by language; none for a language that it is no longer in. */
async function gatherRows(
  episode: ArtEpisode,
  pictures: readonly IncludedPicture[],
  options: Required<IncludeOptions>,
  result: IncludeResult,
): Promise<{ rows: Map<string, ArtRow[]>; portraits: PortraitRow[] }> {
  const rows = new Map<string, ArtRow[]>();
  const portraits: PortraitRow[] = [];
  const stored = new Map<string, Awaited<ReturnType<typeof storedHashes>>>();
  const wanted = await wantedPortraits(episode);
  const planned = pictures.map(({ language }) => language);
  for (const language of new Set([...planned, ...(await storedLanguages(episode))])) {
    rows.set(language, []);
    stored.set(language, await keptPictures(episode, language));
  }
  for (const planned of pictures) {
    const picture = drawnOnce(planned);
    const take = takerOf(episode, picture, options, result);
    const known = stored.get(picture.language)?.get(String(picture.part));
    const made = known?.hash === picture.hash ? known.rows : await makePage(episode, picture, take);
    rows.get(picture.language)?.push(...(made ?? known?.rows ?? []));
    if (picture.language !== episode.language) continue;
    for (const portrait of wanted.filter(({ page }) => page === picture.part))
      portraits.push(
        ...(made === null ? portrait.stored : await makePortrait(episode, picture, portrait, take)),
      );
  }
  return { rows, portraits };
}

/** The drawing is kept as long as its picture is worked on: a page and the portraits on it are drawn once. */
function drawnOnce(picture: IncludedPicture): IncludedPicture {
  let drawn: ReturnType<IncludedPicture["draw"]> | undefined;
  return {
    ...picture,
    draw() {
      drawn ??= picture.draw();
      return drawn;
    },
  };
}

/** What the database has, unless its pictures have gone from storage, all of them as with a disk that was wiped. */
async function keptPictures(episode: ArtEpisode, language: string) {
  const stored = await storedHashes(episode, language);
  const [first] = stored.values();
  const key = first?.rows[0]?.key;
  return key === undefined || (await storage().exists(key)) ? stored : new Map<string, never>();
}

/** `null` when there is no such picture, or not yet. */
type Take = (hash: string, encode: () => Promise<EncodedPicture>) => Promise<EncodedPicture | null>;

/** Takes what was prepared of a picture, or encodes it. */
function takerOf(
  { slug }: ArtEpisode,
  { part }: IncludedPicture,
  { draw, preparedIn }: Required<IncludeOptions>,
  result: IncludeResult,
): Take {
  return async (hash, encode) => {
    const prepared = await readPrepared(preparedIn, hash);
    if (prepared === null && !draw) {
      result.waiting += 1;
      return null;
    }
    try {
      const made = prepared ?? (await encode());
      result[prepared === null ? "drawn" : "taken"] += 1;
      return made;
    } catch (error) {
      if (!(error instanceof PictureError)) throw error;
      result.warnings.push(`${drawingPath(slug, part)}: ${error.message}`);
      return null;
    }
  };
}

async function makePage(episode: ArtEpisode, picture: IncludedPicture, take: Take): Promise<ArtRow[] | null> {
  const { part, language, hash } = picture;
  const made = await take(hash, async () =>
    makePicturesOfPixels(await picture.letter(await picture.draw()), hash),
  );
  return made === null ? null : storePicture(episode, part, language, made);
}

/** From the drawing itself: a face needs no words, which would be in one language only. */
function makePortrait(
  episode: ArtEpisode,
  picture: IncludedPicture,
  portrait: WantedPortrait,
  take: Take,
): Promise<PortraitRow[]> {
  return renewPortrait(episode, portrait, picture.bareHash, (hash) =>
    take(hash, async () => cutPortrait(await picture.draw(), portrait.box, hash)),
  );
}
