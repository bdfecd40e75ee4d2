/** Where something was learned, as the way there: turns to the page, or leads to the other episode. */
import Link from "next/link";
import type { GoTo } from "#components/reader/views/page-navigator.ts";
import type { Place } from "#lib/contract-world.ts";
import styles from "./place-link.module.css";

type PlaceLinkProps = {
  readonly place: Place;
  /** What happened there, for those who hear the link alone: "Learned". */
  readonly label: string;
  /** The episode being read. */
  readonly episodeSlug: string;
  readonly onGoTo: GoTo;
};

export function PlaceLink({ place, label, episodeSlug, onGoTo }: PlaceLinkProps) {
  const { episode_slug: slug, episode_number: number, page } = place;
  if (slug === episodeSlug) {
    return (
      <button
        type="button"
        className={styles["place"]}
        aria-label={`${label} on page ${page}: turn to it`}
        onClick={() => onGoTo(page)}
      >
        page {page}
      </button>
    );
  }
  return (
    <Link
      href={`/read/${slug}?page=${page}`}
      prefetch={false}
      className={styles["place"]}
      aria-label={`${label} in episode ${number}, page ${page}: go there`}
    >
      episode {number}, page {page}
    </Link>
  );
}
