/**
 * The comic's lettering as text, where somebody has fetched it: never part of the content, only compared with it. Per
 * episode, by our slug or the comic's own folder name, either `<language>/<page>.txt` or `<language>.json`, a list of
 * `{page, bubbles}`.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { ContentError } from "./complaint.ts";
import type { Corpus } from "./corpus.ts";
import type { Lettering } from "./lettering-overlap.ts";

const bubblesSchema = z.array(z.looseObject({ page: z.int(), bubbles: z.array(z.string()) }));

/**
 * Reads what `folder` holds of the episodes of a corpus; nothing when it is not there.
 * @throws ContentError when a JSON file has another form.
 */
export async function readLettering(folder: string, { episodes }: Corpus): Promise<Lettering[]> {
  const found: Lettering[] = [];
  for (const { value } of episodes) {
    for (const name of new Set([value.slug, value.upstream ?? value.slug])) {
      for (const entry of await listNames(join(folder, name))) {
        found.push(...(await readLanguage(join(folder, name), entry, value.slug)));
      }
    }
  }
  return found;
}

async function readLanguage(folder: string, entry: string, episode: string): Promise<Lettering[]> {
  if (entry.endsWith(".json")) return readBubbles(join(folder, entry), episode, entry.slice(0, -5));
  const pages = (await listNames(join(folder, entry))).filter((name) => name.endsWith(".txt"));
  return Promise.all(
    pages.map(async (name) => ({
      episode,
      page: name.slice(0, -4),
      language: entry,
      text: await readFile(join(folder, entry, name), "utf8"),
    })),
  );
}

async function readBubbles(file: string, episode: string, language: string): Promise<Lettering[]> {
  const parsed = bubblesSchema.safeParse(parseJson(await readFile(file, "utf8")));
  if (!parsed.success) {
    throw new ContentError([{ file, line: 1, field: "", message: "must be a list of {page, bubbles}" }]);
  }
  return parsed.data.map(({ page, bubbles }) => ({
    episode,
    page: String(page),
    language,
    text: bubbles.join("\n"),
  }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function listNames(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
    throw error;
  });
  return names.toSorted();
}
