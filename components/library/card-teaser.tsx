"use client";
/** A teaser of three lines, with a toggle when there is more to it. */
import { useId, useState } from "react";
import type { EpisodeSummary } from "#lib/contract.ts";
import styles from "./card-teaser.module.css";

/** Longer teasers are cut to three lines and get a toggle; shorter ones stand whole. */
const LONG_TEASER = 180;

type CardTeaserProps = {
  readonly episode: Pick<EpisodeSummary, "teaser" | "teaser_language" | "title" | "title_language">;
};

export function CardTeaser({ episode }: CardTeaserProps) {
  const { teaser, title } = episode;
  const [isOpen, setOpen] = useState(false);
  const text = useId();
  if (teaser === null || teaser.trim() === "") {
    return <p className={styles["missing"]}>No teaser has been written for this episode yet.</p>;
  }
  const isLong = teaser.length > LONG_TEASER;
  return (
    <div className={styles["teaser"]}>
      <p
        id={text}
        lang={episode.teaser_language}
        className={isLong && !isOpen ? styles["clamped"] : undefined}
      >
        {teaser}
      </p>
      {isLong ? (
        <button
          type="button"
          className={styles["toggle"]}
          aria-expanded={isOpen}
          aria-controls={text}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? "Show less" : "Show more"}
          <span className="visually-hidden">
            {" "}
            about <span lang={episode.title_language}>{title}</span>
          </span>
        </button>
      ) : null}
    </div>
  );
}
