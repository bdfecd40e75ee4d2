/** Two calm dead ends of the reader: a page the episode does not have, and an episode without pages. */
import { Link } from "#components/ui/link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { ReaderEpisode } from "./reader-episode.ts";

type NoSuchPageProps = { readonly episode: ReaderEpisode };

export function OutOfRange({ episode }: NoSuchPageProps) {
  const { slug, title, page_count: pageCount } = episode;
  return (
    <Notice
      title="There is no such page"
      actions={
        <>
          <a href={`/read/${slug}?page=1`} className="button">
            Open page 1
          </a>
          <BackToLibrary />
        </>
      }
    >
      <p>
        “<span lang={episode.title_language}>{title}</span>”{" "}
        {pageCount === 1 ? "has a single page." : `has pages 1 to ${pageCount}.`}
      </p>
    </Notice>
  );
}

export function EmptyEpisode({ episode }: NoSuchPageProps) {
  return (
    <Notice title={<span lang={episode.title_language}>{episode.title}</span>} actions={<BackToLibrary />}>
      <p>The pages of this episode have not been brought in yet.</p>
    </Notice>
  );
}

function BackToLibrary() {
  return (
    <Link href="/" className="button quiet">
      Back to the library
    </Link>
  );
}
