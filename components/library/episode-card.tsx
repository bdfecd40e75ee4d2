/** One episode on the shelf. The whole card is its title's link; only the teaser's toggle lies above it. */
import Link from "next/link";
import type { EpisodeSummary } from "#lib/contract.ts";
import { CardTeaser } from "./card-teaser.tsx";
import { CoverArt } from "./cover-art.tsx";
import styles from "./episode-card.module.css";
import type { Progress } from "./library.tsx";
import { countPages } from "./shelves.ts";

type EpisodeCardProps = {
  readonly episode: EpisodeSummary;
  readonly progress: Progress | null;
  /** Whether the card is likely in the first view, so that its cover loads at once. */
  readonly isFirst: boolean;
};

export function EpisodeCard({ episode, progress, isFirst }: EpisodeCardProps) {
  const call = callToRead(episode.page_count, progress);
  return (
    <article className={styles["card"]}>
      <div className={styles["cover"]}>
        <CoverArt sources={episode.cover_sources} episodeNumber={episode.episode_number} isFirst={isFirst} />
      </div>
      <div className={styles["body"]}>
        <p className={styles["number"]} aria-hidden="true">
          Episode {episode.episode_number}
        </p>
        <h3>
          <Link href={`/read/${episode.slug}`} prefetch={false} className={styles["link"]}>
            <span className="visually-hidden">Episode {episode.episode_number}: </span>
            <span lang={episode.title_language}>{episode.title}</span>
            <span className="visually-hidden">. {call}</span>
          </Link>
        </h3>
        <CardTeaser episode={episode} />
        <CardFooter pageCount={episode.page_count} progress={progress} call={call} />
      </div>
    </article>
  );
}

function callToRead(pageCount: number, progress: Progress | null): string {
  if (pageCount === 0) return "Not ready yet";
  return progress ? `Continue on page ${progress.lastPage}` : "Start reading";
}

type CardFooterProps = {
  readonly pageCount: number;
  readonly progress: Progress | null;
  /** Shown here; said by the card's link. */
  readonly call: string;
};

function CardFooter({ pageCount, progress, call }: CardFooterProps) {
  return (
    <div className={styles["footer"]}>
      {progress ? <ProgressBar furthestPage={progress.furthestPage} pageCount={pageCount} /> : null}
      <span>{countPages(pageCount)}</span>
      <span className={styles["call"]} aria-hidden="true">
        {call} →
      </span>
    </div>
  );
}

type ProgressBarProps = { readonly furthestPage: number; readonly pageCount: number };

function ProgressBar({ furthestPage, pageCount }: ProgressBarProps) {
  const share = Math.min(1, furthestPage / Math.max(1, pageCount));
  return (
    <span className={styles["progress"]} style={{ "--progress": `${share * 100}%` }} aria-hidden="true" />
  );
}
