/** A small series with drawings and balloons of its own, in two languages, and ways to spoil it. */

import { join } from "node:path";
import { checkIncluded } from "#lib/ingest/art/check-included.ts";
import { printComplaint } from "#lib/ingest/content/complaint.ts";
import { readCorpus } from "#lib/ingest/content/read.ts";
import { write } from "./content-folder.ts";

export const SLUG = "buoy";
export const EPISODE = "buoy-ep1";
export const EPISODE_FILE = "episodes/buoy-ep1.yaml";
export const COVER = `art/${EPISODE}/cover.svg`;
export const PAGE_ONE = `art/${EPISODE}/page-01.svg`;
export const PAGE_TWO = `art/${EPISODE}/page-02.svg`;

const series = `slug: ${SLUG}
title: { en: The Buoy, fr: La Bouée }
language: en
languages: [en, fr]
license: CC BY 4.0
license_url: https://creativecommons.org/licenses/by/4.0/
attribution: Somebody
attribution_url: https://example.org/
art: included
`;

const episode = `slug: ${EPISODE}
number: 1
titles: { en: A Bell at Sea, fr: Une cloche en mer }
teaser: A bell rings.
credits: []
pages:
  - page: 1
    size: [600, 840]
    gist: Ida hears a bell.
    panels:
      - box: [0.02, 0.02, 0.96, 0.46]
        shows: Ida stands in the bow.
        who: [ida]
        says:
          - who: ida
            gist: She wonders whose bell it is.
            bubble: { text: { en: "Whose bell is that?", fr: "À qui est cette cloche ?" }, at: [0.4, 0.15], width: 0.4, tail: [0.5, 0.34] }
      - box: [0.02, 0.52, 0.96, 0.46]
        shows: A buoy rocks.
        says:
          - { gist: A bell., bubble: { text: { en: dong, fr: dong }, kind: sound, at: [0.5, 0.75], width: 0.4 } }
  - page: 2
    size: [600, 840]
    gist: The sea is empty.
    panels:
      - { box: [0, 0, 1, 1], shows: Nothing but water. }
`;

const world = `entities:
  - slug: ida
    kind: character
    names: [{ name: Ida, at: [1, 1] }]
`;

/** A drawing of one colour, with `inside` on it. */
export function drawing(width: number, height: number, color = "#335577", inside = ""): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${color}"/>${inside}</svg>`;
}

const titleBox = `<rect id="title" x="40" y="40" width="520" height="160" fill="none"/>`;

const files: Record<string, string> = {
  "series.yaml": series,
  [EPISODE_FILE]: episode,
  "world/people.yaml": world,
  [COVER]: drawing(600, 400, "#557733", titleBox),
  [PAGE_ONE]: drawing(600, 840),
  [PAGE_TWO]: drawing(600, 840, "#223344"),
};

type Changes = Record<string, string | null>;

/** The series' folder after changes to its files; `null` removes one. */
export async function writeBuoy(changes: Changes = {}): Promise<string> {
  return write(changed(changes));
}

/** The same, alone in a folder of series as they ship. */
export async function shipBuoy(changes: Changes = {}): Promise<string> {
  const inside = Object.entries(changed(changes)).map(([file, text]) => [`${SLUG}/${file}`, text] as const);
  return join(await write(Object.fromEntries(inside)), SLUG);
}

function changed(changes: Changes): Record<string, string> {
  const all: Changes = { ...files, ...changes };
  const kept = Object.entries(all).flatMap(([file, text]) => (text === null ? [] : [[file, text] as const]));
  return Object.fromEntries(kept);
}

/** The text of one of its files with a passage rewritten. */
export function rewritten(file: string, from: string, to: string): Record<string, string> {
  const text = files[file];
  if (text?.includes(from) !== true) throw new Error(`${file} does not contain ${from}`);
  return { [file]: text.replace(from, to) };
}

/** What the series' editor is told of drawings and lettering, line by line. */
export async function artComplaints(changes: Changes = {}): Promise<string[]> {
  const folder = await writeBuoy(changes);
  return (await checkIncluded(folder, await readCorpus(folder))).map(printComplaint);
}
