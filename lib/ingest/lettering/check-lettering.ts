/** Lettering that an editor would not want printed, in every language that a page is lettered in. */
import type { FieldPath } from "#lib/ingest/content/complaint.ts";
import type { Complaints, Corpus } from "#lib/ingest/content/corpus.ts";
import type { EpisodeFile, PageEntry, SeriesFile } from "#lib/ingest/content/schema.ts";
import type { LoadedFile } from "#lib/ingest/content/yaml-file.ts";
import { bubblesOfPage } from "./bubbles-of-page.ts";
import { faultsOf } from "./faults.ts";
import { layOutPage } from "./lay-out.ts";
import { isWrittenIn, letteredLanguages } from "./lettered-languages.ts";

type PlacedEntry = { path: FieldPath; box: PageEntry["panels"][number]["box"]; hasTail: boolean };

/** Complains of every balloon that is in the wrong place, does not hold its words, or lacks a language others have. */
export function* checkLettering({ series, episodes }: Pick<Corpus, "series" | "episodes">): Complaints {
  if (series.value.art !== "included") return;
  for (const file of episodes) {
    yield* checkWritten(file, series.value);
    for (const language of letteredLanguages(file.value, series.value)) {
      for (const index of file.value.pages.keys())
        yield* checkPage(file, index, language, series.value.language);
    }
  }
}

/** A language is either in all balloons of an episode or in none: half a translation is shown to nobody. */
function* checkWritten(file: LoadedFile<EpisodeFile>, { language: own, languages }: SeriesFile): Complaints {
  const entries = file.value.pages.flatMap((page, index) => entriesOf(page, index));
  for (const language of languages) {
    const missing = entries.filter(({ text }) => !isWrittenIn(text, language, own));
    if (missing.length === entries.length) continue;
    for (const { path } of missing)
      yield file.complain(
        [...path, "text"],
        `has no words in ${language}, which other balloons of the episode have`,
      );
  }
}

function* checkPage(file: LoadedFile<EpisodeFile>, index: number, language: string, own: string): Complaints {
  const page = file.value.pages[index];
  if (page === undefined) return;
  const [width, height] = page.size;
  const entries: PlacedEntry[] = entriesOf(page, index);
  const balloons = layOutPage(bubblesOfPage(page, language, own), language, { width, height });
  const placed = balloons.flatMap((balloon, at) => {
    const entry = entries[at];
    if (entry === undefined) return [];
    const [left, top, w, h] = entry.box;
    const panel = {
      left: left * width,
      top: top * height,
      right: (left + w) * width,
      bottom: (top + h) * height,
    };
    return [{ balloon, panel, hasTail: entry.hasTail }];
  });
  const pathOf = (at: number): FieldPath => entries[at]?.path ?? ["pages", index];
  const nameOf = (at: number) => `“${balloons[at]?.lines.map(({ text }) => text).join(" ") ?? ""}”`;
  for (const fault of faultsOf(placed, { width, height }, nameOf))
    yield file.complain([...pathOf(fault.index), fault.field], `in ${language}: ${fault.message}`);
}

function entriesOf(page: PageEntry, index: number) {
  return page.panels.flatMap(({ says, box }, panel) =>
    says.flatMap(({ bubble }, line) => {
      if (bubble === undefined) return [];
      const path = ["pages", index, "panels", panel, "says", line, "bubble"];
      return [{ path, box, text: bubble.text, hasTail: bubble.tail !== undefined }];
    }),
  );
}
