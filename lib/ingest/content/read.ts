/**
 * The door of this folder: a series as an editor wrote it, read, checked and put in order. Either all of it is right,
 * or every complaint is told at once.
 */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import { checkCorpus } from "./check.ts";
import { type Complaint, ContentError } from "./complaint.ts";
import type { Corpus } from "./corpus.ts";
import { episodeFileSchema, seriesFileSchema, worldFileSchema } from "./schema.ts";
import { assembleSeries, type SeriesContent } from "./series-content.ts";
import { statIfThere } from "./stat.ts";
import { type LoadedFile, readYamlFile } from "./yaml-file.ts";

/** In one folder. */
const MOST_FILES = 500;

/**
 * Reads `series.yaml`, `episodes/*.yaml` and `world/*.yaml` of a series' folder; whatever else lies there is left alone.
 * How the files fit together is looked at once each of them has the right shape.
 * @throws ContentError with every complaint found.
 */
export async function readSeries(folder: string): Promise<SeriesContent> {
  const corpus = await readCorpus(folder);
  const complaints = checkCorpus(corpus);
  if (complaints.length > 0) throw new ContentError(complaints);
  return assembleSeries(corpus);
}

/**
 * The files of a series' folder, each with the right shape, not yet compared with each other.
 * @throws ContentError with every complaint about their shape.
 */
export async function readCorpus(folder: string): Promise<Corpus> {
  const series = await readYamlFile(folder, "series.yaml", seriesFileSchema);
  const episodes = await readYamlFolder(folder, "episodes", episodeFileSchema);
  const world = await readYamlFolder(folder, "world", worldFileSchema);
  const misshapen = [...series.complaints, ...episodes.complaints, ...world.complaints];
  if (series.loaded === null || misshapen.length > 0) throw new ContentError(misshapen);
  return { series: series.loaded, episodes: episodes.loaded, world: world.loaded };
}

async function readYamlFolder<T>(folder: string, inside: string, schema: z.ZodType<T>) {
  const loaded: LoadedFile<T>[] = [];
  const complaints: Complaint[] = [];
  const { names, refusal } = await listYaml(join(folder, inside));
  if (refusal !== null) complaints.push({ file: inside, line: 1, field: "", message: refusal });
  for (const name of names) {
    const reading = await readYamlFile(folder, `${inside}/${name}`, schema);
    if (reading.loaded !== null) loaded.push(reading.loaded);
    complaints.push(...reading.complaints);
  }
  return { loaded, complaints };
}

async function listYaml(folder: string): Promise<{ names: string[]; refusal: string | null }> {
  const stats = await statIfThere(folder);
  if (stats === null) return { names: [], refusal: null };
  if (!stats.isDirectory())
    return { names: [], refusal: "must be a plain folder, not a link or anything else" };
  const names = (await readdir(folder)).filter((name) => /^[^.].*\.ya?ml$/.test(name));
  if (names.length > MOST_FILES) return { names: [], refusal: `has more than ${MOST_FILES} files` };
  return { names: names.toSorted(), refusal: null };
}
