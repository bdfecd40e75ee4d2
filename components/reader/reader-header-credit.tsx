/** Whose work an episode is, and how it may be shared: in the header where there is room, else quietly under the pages. */
import { Attribution } from "#components/ui/attribution.tsx";
import { ExternalLink } from "#components/ui/external-link.tsx";
import type { ReaderEpisode } from "./reader-episode.ts";
import styles from "./reader-header-credit.module.css";

type EpisodeCreditProps = {
  readonly episode: ReaderEpisode;
  /** Each is shown on the screens where the other is not. */
  readonly place: "header" | "foot";
};

export function EpisodeCredit({ episode, place }: EpisodeCreditProps) {
  const line = (
    <p className={styles["credit"]}>
      <span className={styles["author"]}>
        <Attribution {...episode} />
      </span>
      <span aria-hidden="true"> · </span>
      <span className={styles["license"]}>
        <ExternalLink href={episode.license_url}>{episode.license}</ExternalLink>
      </span>
    </p>
  );
  if (place === "foot") return <footer className={styles["foot"]}>{line}</footer>;
  return <div className={styles["header"]}>{line}</div>;
}
