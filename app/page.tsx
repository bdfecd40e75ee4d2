/** `/`: every episode there is, and where this reader stands in each. */
import { Library } from "#components/library/library.tsx";
import { choiceOf, tagOf } from "#lib/episodes/language-names.ts";
import { libraryLanguages } from "#lib/episodes/languages.ts";
import { listEpisodes } from "#lib/episodes/list.ts";
import { readingProgress } from "#lib/sessions/progress.ts";
import { currentVisitor } from "#lib/sessions/visitor.ts";

export const dynamic = "force-dynamic";

export default async function LibraryPage() {
  const { reader, language } = await currentVisitor();
  const [episodes, languages, progress] = await Promise.all([
    listEpisodes(language),
    libraryLanguages(),
    reader ? readingProgress(reader.id) : new Map<string, never>(),
  ]);
  return (
    <Library
      episodes={episodes}
      progress={progress}
      languages={languages.map(choiceOf)}
      language={tagOf(language)}
    />
  );
}
