/** A small series that is right, and ways to spoil it. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach } from "vitest";
import { ContentError, printComplaint } from "#lib/ingest/content/complaint.ts";
import type { Lettering } from "#lib/ingest/content/lettering-overlap.ts";
import { readCorpus, readSeries } from "#lib/ingest/content/read.ts";
import { reviewCorpus } from "#lib/ingest/content/review.ts";

export const SERIES = `slug: lantern
title: The Lantern
language: en
languages: [en, fr]
license: CC BY 4.0
license_url: https://creativecommons.org/licenses/by/4.0/
attribution: Somebody
attribution_url: https://example.org/
art: included
`;

export const EPISODE_ONE = `slug: ep01-dusk
number: 1
titles: { en: Dusk, fr: Crépuscule }
teaser: A light goes out.
credits:
  - { role: art, names: [Somebody] }
published: 2014-05-10
pages:
  - page: 1
    size: [600, 800]
    gist: Ada lights the lantern.
    mood: [calm]
    places: [harbour]
    panels:
      - box: [0, 0, 1, 0.5]
        shows: { en: Ada stands on the quay., fr: Ada est sur le quai. }
        who: [ada]
      - box: [0, 0.5, 1, 0.5]
        shows: She strikes a match.
        who: [ada]
        says:
          - { who: ada, gist: She hopes it will burn. }
          - { gist: A bell rings. }
  - page: 2
    size: [600, 800]
    gist: The wind comes up.
    panels:
      - { box: [0, 0, 1, 1], shows: The flame leans., who: [ada, gull] }
`;

const EPISODE_TWO = `slug: ep02-dawn
number: 2
titles: { en: Dawn }
teaser: Morning.
credits: []
pages:
  - page: 1
    size: [600, 800]
    gist: The gull brings news.
    panels:
      - { box: [0, 0, 1, 1], shows: The gull lands., who: [gull] }
`;

export const WORLD = `entities:
  - slug: gull
    kind: creature
    names:
      - { name: a gull, at: [1, 2] }
      - { name: Grey, at: [2, 1] }
    facts:
      - { text: It can read., at: [2, 1] }
      - { text: It is hungry., at: [1, 2] }
  - slug: ada
    kind: character
    names:
      - { name: { en: Ada, fr: Ada }, at: [1, 1] }
    portrait: { at: [1, 1], box: [0, 0, 0.5, 0.5] }
  - slug: harbour
    kind: place
    names: [{ name: the harbour, at: [1, 1] }]
relationships:
  - { source: gull, target: ada, kind: friend-of, at: [2, 1] }
  - { source: ada, target: gull, kind: feeds, at: [1, 2], until: [2, 1] }
`;

export const GOOD = {
  "series.yaml": SERIES,
  "episodes/ep01.yaml": EPISODE_ONE,
  "episodes/ep02.yaml": EPISODE_TWO,
  "world/people.yaml": WORLD,
};
export type File = keyof typeof GOOD;

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

/** Writes a series' folder that is gone when the test is. */
export async function write(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "content-"));
  folders.push(folder);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}

/** What the editor of a folder is told, line by line. */
export async function complaintsOf(folder: string): Promise<string[]> {
  const error = await readSeries(folder).catch((thrown: unknown) => thrown);
  if (!(error instanceof ContentError)) throw new Error("the content was accepted", { cause: error });
  return error.complaints.map(printComplaint);
}

/** The good series with one passage rewritten, as whoever publishes it is told. */
export async function complaintsAfter(file: File, from: string, to: string): Promise<string[]> {
  return complaintsOf(await write(rewrite(GOOD, [[file, from, to]])));
}

export type Rewriting = [file: File, from: string, to: string];

/** Files with passages rewritten. */
export function rewrite(files: typeof GOOD, rewritings: readonly Rewriting[]): typeof GOOD {
  const changed = { ...files };
  for (const [file, from, to] of rewritings) {
    if (!changed[file].includes(from)) throw new Error(`${file} does not contain ${from}`);
    changed[file] = changed[file].replace(from, to);
  }
  return changed;
}

/** What `content:check` tells the editor of some files, line by line; nothing when they are right. */
export async function reviewOf(
  files: Record<string, string>,
  lettering: Lettering[] = [],
): Promise<string[]> {
  return reviewCorpus(await readCorpus(await write(files)), lettering).map(printComplaint);
}

/** The good series with passages rewritten, as `content:check` tells it. */
export async function reviewAfter(...rewritings: Rewriting[]): Promise<string[]> {
  return reviewOf(rewrite(GOOD, rewritings));
}
