/**
 * The bar over the pages: the way back, what is read, where one is, and what one can change. On narrow screens it takes
 * two lines, place and tools.
 */

import type { ReactNode } from "react";
import { Chevron } from "#components/ui/icons.tsx";
import { Link } from "#components/ui/link.tsx";
import type { ReaderEpisode } from "./reader-episode.ts";
import styles from "./reader-header.module.css";
import { EpisodeCredit } from "./reader-header-credit.tsx";

type ReaderHeaderProps = {
  readonly episode: ReaderEpisode;
  /** Where one is in the episode; absent while no page is shown. */
  readonly place?: ReactNode;
  /** What one can change, from the way to read to the language. */
  readonly tools: ReactNode;
};

export function ReaderHeader({ episode, place, tools }: ReaderHeaderProps) {
  return (
    <header className={styles["header"]}>
      <div className={styles["line"]}>
        <Link href="/" className={styles["back"]} title="Back to the library">
          <Chevron direction="left" />
          <span className={styles["backWord"]}>Library</span>
        </Link>
        <div className={styles["title"]}>
          <div className={styles["name"]}>
            <p className={styles["number"]}>Episode {episode.episode_number}</p>
            <h1 lang={episode.title_language} title={episode.title}>
              {episode.title}
            </h1>
          </div>
          <EpisodeCredit episode={episode} place="header" />
        </div>
        {place}
      </div>
      <div className={styles["tools"]}>{tools}</div>
    </header>
  );
}
