/** A page one can go to: turns this book, or leads to the other episode it is in. */

import type { GoTo } from "#components/reader/views/page-navigator.ts";
import { Link } from "#components/ui/link.tsx";
import styles from "./notes.module.css";

export type Place = {
  readonly episode_slug: string;
  readonly episode_number: number;
  readonly page: number;
  readonly panel?: number | null;
};

type PageLinkProps = {
  readonly place: Place;
  /** The episode being read. */
  readonly episodeSlug: string;
  readonly onGoTo: GoTo;
};

export function PageLink({ place, episodeSlug, onGoTo }: PageLinkProps) {
  const { episode_slug: slug, episode_number: number, page, panel } = place;
  if (slug === episodeSlug) {
    return (
      <button type="button" className={styles["page"]} onClick={() => onGoTo(page, panel ?? undefined)}>
        <span className="visually-hidden">Go to </span>page {page}
      </button>
    );
  }
  return (
    <Link href={`/read/${slug}?page=${page}`} className={styles["page"]}>
      <span className="visually-hidden">Go to </span>episode {number}, page {page}
    </Link>
  );
}
