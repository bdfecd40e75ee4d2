/** `/read/<episode>?page=n&view=…`: the reader, opened where it may be opened. Decides, fetches, hands over. */
import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { chooseOpening } from "#components/reader/choose-opening.ts";
import { JumpGate } from "#components/reader/jump-gate.tsx";
import { findNextEpisode } from "#components/reader/next-episode.ts";
import { EmptyEpisode, OutOfRange } from "#components/reader/no-such-page.tsx";
import { Reader } from "#components/reader/reader.tsx";
import { pickReaderEpisode } from "#components/reader/reader-episode.ts";
import { readPreferences } from "#components/reader/views/preferences.ts";
import { chooseView, readView } from "#components/reader/views/view.ts";
import { describeEpisode } from "#lib/episodes/describe.ts";
import { choiceOf } from "#lib/episodes/language-names.ts";
import { listEpisodes } from "#lib/episodes/list.ts";
import { pagesForReader } from "#lib/episodes/pages-for-reader.ts";
import { ProblemError } from "#lib/errors.ts";
import { siteUrl } from "#lib/http/site-url.ts";
import { readingProgress } from "#lib/sessions/progress.ts";
import { currentVisitor } from "#lib/sessions/visitor.ts";

export const dynamic = "force-dynamic";

const NOT_BEGUN = { furthestPage: 0, lastPage: 0, sessionId: null };

type ReadPageProps = {
  readonly params: Promise<{ episode: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Asked for by the page and by its metadata: one look-up per request. */
const findEpisode = cache(async (slug: string) => {
  const { reader, language } = await currentVisitor();
  try {
    return { reader, language, detail: await describeEpisode(slug, language) };
  } catch (error) {
    if (error instanceof ProblemError && error.code === "not_found") return null;
    throw error;
  }
});

/** What a tab and a link preview say: public fields alone, whichever page the address names. */
export async function generateMetadata({ params }: ReadPageProps): Promise<Metadata> {
  const found = await findEpisode((await params).episode);
  const robots = { index: false, follow: false };
  if (found === null) return { title: "Page not found", robots };
  const { title, series_title, teaser, cover_image_url } = found.detail;
  const described = teaser === null ? {} : { description: teaser };
  const pictured = cover_image_url === null ? {} : { images: cover_image_url };
  return {
    title,
    ...described,
    robots,
    metadataBase: await siteUrl(),
    openGraph: { type: "website", title: `${series_title}: ${title}`, ...described, ...pictured },
  };
}

export default async function ReadPage({ params, searchParams }: ReadPageProps) {
  const { episode: slug } = await params;
  const found = await findEpisode(slug);
  if (found === null) notFound();
  const { reader, language, detail } = found;
  const episode = pickReaderEpisode(detail);
  const languages = {
    wanted: choiceOf(language),
    choices: detail.languages.map(choiceOf),
    text: detail.text_language,
  };
  const { page: requested, jump, view: addressed } = await searchParams;
  const cookieJar = await cookies();
  const preferences = readPreferences((name) => cookieJar.get(name)?.value);
  const progress = (reader && (await readingProgress(reader.id)).get(slug)) ?? NOT_BEGUN;
  const opening = chooseOpening({
    requested: first(requested),
    mayJump: first(jump) === "1",
    pageCount: detail.page_count,
    furthestPage: progress.furthestPage,
    lastPage: progress.lastPage,
  });

  switch (opening.kind) {
    case "empty":
      return <EmptyEpisode episode={episode} />;
    case "out_of_range":
      return <OutOfRange episode={episode} />;
    case "ask":
      return (
        <JumpGate
          episode={episode}
          languages={languages}
          page={opening.page}
          lastPage={Math.max(1, progress.lastPage)}
          view={readView(first(addressed))}
        />
      );
    case "open": {
      const furthestPage = Math.max(progress.furthestPage, opening.page);
      const pages = await pagesForReader({ episodeSlug: slug, page: opening.page, furthestPage, language });
      const nextEpisode = findNextEpisode(detail, await listEpisodes(language));
      return (
        <Reader
          key={slug}
          episode={episode}
          languages={languages}
          openingPage={opening.page}
          furthestPage={furthestPage}
          pages={pages}
          sessionId={progress.sessionId}
          view={chooseView(first(addressed), preferences.view)}
          fit={preferences.fit}
          nextEpisode={nextEpisode}
        />
      );
    }
  }
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
