/** One episode on the shelf. The whole card is its title's link; only the teaser's toggle lies above it. */
import { Link } from "#components/ui/link.tsx";
import type { EpisodeSummary } from "#lib/contract.ts";
import { CardTeaser } from "./card-teaser.tsx";
import { CoverArt } from "./cover-art.tsx";
import styles from "./episode-card.module.css";
import { type Place, type Progress, placeIn } from "./place.ts";
import { ProgressBar } from "./progress-bar.tsx";
import { countPages } from "./shelves.ts";

type EpisodeCardProps = {
  readonly episode: EpisodeSummary;
  readonly progress: Progress | null;
  /** Whether the card is likely in the first view, so that its cover loads at once. */
  readonly isFirst: boolean;
};

export function EpisodeCard({ episode, progress, isFirst }: EpisodeCardProps) {
  const { slug, page_count: pageCount } = episode;
  const place = progress ? placeIn(pageCount, progress) : null;
  const call = callToRead(pageCount, place);
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
          <Link
            href={place?.isFinished ? `/read/${slug}?page=1` : `/read/${slug}`}
            className={styles["link"]}
          >
            <span className="visually-hidden">Episode {episode.episode_number}: </span>
            <span lang={episode.title_language}>{episode.title}</span>
            <span className="visually-hidden">. {call}</span>
          </Link>
        </h3>
        <CardTeaser episode={episode} />
        <CardFooter pageCount={pageCount} place={place} call={call} />
      </div>
    </article>
  );
}

function callToRead(pageCount: number, place: Place | null): string {
  if (pageCount === 0) return "Not ready yet";
  if (place === null) return "Start reading";
  return place.isFinished ? "Read again" : `Continue on page ${place.page}`;
}

type CardFooterProps = {
  readonly pageCount: number;
  readonly place: Place | null;
  /** Shown here; said by the card's link. */
  readonly call: string;
};

function CardFooter({ pageCount, place, call }: CardFooterProps) {
  return (
    <div className={styles["footer"]}>
      {place ? (
        <div className={styles["progress"]}>
          <ProgressBar share={place.share} />
        </div>
      ) : null}
      <span>{place ? place.words : countPages(pageCount)}</span>
      <span className={styles["call"]} aria-hidden="true">
        {place && !place.isFinished ? "Continue" : call} →
      </span>
    </div>
  );
}
