/** Fetched lettering as plain text, one balloon a line, for `content:check` to compare ours with. */
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PanelBalloon } from "#lib/ingest/transcript/assign-to-panels.ts";

export type LetteredPage = { page: number; balloons: readonly PanelBalloon[] };

/** Writes `lettering/<series>/<episode slug>/<language>/<page>.txt` below the data folder. */
export async function writeTexts(
  dataDir: string,
  { series, slug }: { series: string; slug: string },
  language: string,
  pages: readonly LetteredPage[],
): Promise<void> {
  if (pages.length === 0) return;
  const folder = join(dataDir, "lettering", series, slug, language);
  await mkdir(folder, { recursive: true });
  for (const { page, balloons } of pages) {
    const unfinished = join(folder, `.${page}.part`);
    await writeFile(unfinished, balloons.map(({ text }) => `${text}\n`).join(""));
    await rename(unfinished, join(folder, `${page}.txt`));
  }
}
