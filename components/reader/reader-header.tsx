/** The bar over the book: the way back, the title, the pages on screen and whose work this is. */
import Link from "next/link";
import type { ReactNode } from "react";
import { Attribution } from "#components/ui/attribution.tsx";
import { ExternalLink } from "#components/ui/external-link.tsx";
import { Chevron } from "#components/ui/icons.tsx";
import type { ReaderEpisode } from "./reader-episode.ts";
import styles from "./reader-header.module.css";

type ReaderHeaderProps = {
  readonly episode: ReaderEpisode;
  /** "Page 3 of 6"; absent while no page is shown. */
  readonly pagesOnScreen?: string;
  /** The ways to read; absent while no page is shown. */
  readonly viewMenu?: ReactNode;
  readonly languageMenu: ReactNode;
};

export function ReaderHeader({ episode, pagesOnScreen, viewMenu, languageMenu }: ReaderHeaderProps) {
  return (
    <header className={styles["header"]}>
      <Link href="/" prefetch={false} className={styles["back"]}>
        <Chevron direction="left" />
        <span className={styles["backWord"]}>Library</span>
      </Link>
      <div className={styles["title"]}>
        <p className={styles["number"]}>Episode {episode.episode_number}</p>
        <h1 lang={episode.title_language}>{episode.title}</h1>
      </div>
      {pagesOnScreen ? (
        <p className={styles["pill"]} aria-live="polite">
          {pagesOnScreen}
        </p>
      ) : null}
      <p className={styles["credit"]}>
        <Attribution {...episode} />
        {" · "}
        <ExternalLink href={episode.license_url}>{episode.license}</ExternalLink>
      </p>
      {viewMenu}
      {languageMenu}
    </header>
  );
}
