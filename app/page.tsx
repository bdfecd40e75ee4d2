/** `/`: every episode there is, and where this reader stands in each. */
import { Library } from "#components/library/library.tsx";
import { listEpisodes } from "#lib/episodes/list.ts";
import { readingProgress } from "#lib/sessions/progress.ts";
import { readerFromCookies } from "#lib/sessions/reader-cookie.ts";

export const dynamic = "force-dynamic";

const DEFAULT_LANGUAGE = "en";

export default async function LibraryPage() {
  const reader = await readerFromCookies();
  const [episodes, progress] = await Promise.all([
    listEpisodes(reader?.language ?? DEFAULT_LANGUAGE),
    reader ? readingProgress(reader.id) : new Map<string, never>(),
  ]);
  return <Library episodes={episodes} progress={progress} />;
}
