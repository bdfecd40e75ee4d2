/** Where an episode ends: the way to the next one, from what is public of it, or back to the library. */

import { CoverArt } from "#components/library/cover-art.tsx";
import { Link } from "#components/ui/link.tsx";
import type { NextEpisode } from "./next-episode.ts";
import styles from "./next-episode-card.module.css";
import type { View } from "./views/view.ts";

type NextEpisodeCardProps = {
  readonly next: NextEpisode | null;
  /** The way it is read on, which may have come with the address and not be the reader's own choice. */
  readonly view: View;
};

export function NextEpisodeCard({ next, view }: NextEpisodeCardProps) {
  if (next === null) {
    return (
      <section className={styles["end"]} aria-label="The end">
        <p>That was the last episode there is so far.</p>
        <Link href="/" className="button quiet">
          Back to the library
        </Link>
      </section>
    );
  }
  const { slug, title, title_language: language, episode_number: number, cover_sources: covers } = next;
  const query = view === "book" ? "" : `?view=${view}`;
  return (
    <section className={styles["end"]} aria-label="Next episode">
      <div className={styles["card"]}>
        <div className={styles["cover"]}>
          <CoverArt sources={covers} episodeNumber={number} isFirst={false} />
        </div>
        <div className={styles["words"]}>
          <p className={styles["number"]}>Next: episode {number}</p>
          <h2 lang={language}>{title}</h2>
          <Link href={`/read/${slug}${query}`} className={`button ${styles["link"]}`}>
            Read on<span className="visually-hidden">: episode {number}</span>
          </Link>
        </div>
      </div>
    </section>
  );
}
