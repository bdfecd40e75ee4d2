/** Everything that an editor of included art can get wrong outside the words: drawings and their lettering. */
import type { Complaint } from "#lib/ingest/content/complaint.ts";
import type { Complaints, Corpus } from "#lib/ingest/content/corpus.ts";
import type { EpisodeFile, SeriesFile } from "#lib/ingest/content/schema.ts";
import type { LoadedFile } from "#lib/ingest/content/yaml-file.ts";
import { checkLettering } from "#lib/ingest/lettering/check-lettering.ts";
import { layOutTitle, missingInTitle } from "#lib/ingest/lettering/letter-title.ts";
import { sharp } from "#lib/ingest/pictures/decoder.ts";
import { type Drawing, type DrawnPart, drawingPath, readDrawing } from "./drawing-file.ts";
import { titleBoxOf } from "./drawing-markup.ts";

type Files = Pick<Corpus, "series" | "episodes">;

/** Every complaint about the drawings in a series' folder and their lettering; none for a series whose art is elsewhere. */
export async function checkIncluded(folder: string, corpus: Files): Promise<Complaint[]> {
  if (corpus.series.value.art !== "included") return [];
  const complaints = [...checkLettering(corpus)];
  for (const episode of corpus.episodes) {
    for (const part of ["cover", ...episode.value.pages.keys()] as const)
      complaints.push(...(await checkDrawing(folder, corpus.series.value, episode, part)));
  }
  return complaints;
}

/** `part` is the cover or the index of a page. */
async function checkDrawing(
  folder: string,
  series: SeriesFile,
  episode: LoadedFile<EpisodeFile>,
  part: DrawnPart,
): Promise<Complaint[]> {
  const page = part === "cover" ? undefined : episode.value.pages[part];
  const file = drawingPath(episode.value.slug, page?.page ?? "cover");
  const read = await readDrawing(folder, file);
  const complain = (message: string, line = 1): Complaint => ({ file, line, field: "", message });
  if (read.drawing === null) return [complain(read.refusal, read.line)];
  const { drawing } = read;
  const found = await faultsOfDrawing(drawing);
  const complaints = found.map(complain);
  if (page === undefined) return [...complaints, ...checkTitle(drawing, series, episode)];
  const { width, height } = drawing.size;
  if (width === page.size[0] && height === page.size[1]) return complaints;
  return [...complaints, complain(`is ${width} by ${height}, but its page says ${page.size.join(" by ")}`)];
}

async function faultsOfDrawing({ svg }: Drawing): Promise<string[]> {
  const format = await sharp(Buffer.from(svg))
    .metadata()
    .then(
      ({ format }) => format,
      () => null,
    );
  return format === "svg" ? [] : ["cannot be drawn: it is no valid SVG"];
}

function* checkTitle(
  { svg, size }: Drawing,
  { language, languages }: SeriesFile,
  file: LoadedFile<EpisodeFile>,
): Complaints {
  const box = titleBoxOf(svg);
  if (box === null) return;
  for (const [code, title] of Object.entries(file.value.titles)) {
    if (code !== language && !languages.includes(code)) continue;
    const missing = missingInTitle(title);
    if (missing.length > 0)
      yield file.complain(["titles", code], `the lettering has no ${missing.join(" ")}`);
    if (layOutTitle(title, code, box, size) === null)
      yield file.complain(["titles", code], "is too long for the place that the cover leaves for it");
  }
}
