"use client";
/** A teaser of three lines, with a toggle when there is more to it. */
import { useId, useState } from "react";
import styles from "./card-teaser.module.css";

/** Longer teasers are cut to three lines and get a toggle; shorter ones stand whole. */
const LONG_TEASER = 180;

type CardTeaserProps = { readonly teaser: string | null; readonly title: string };

export function CardTeaser({ teaser, title }: CardTeaserProps) {
  const [isOpen, setOpen] = useState(false);
  const text = useId();
  if (teaser === null || teaser.trim() === "") {
    return <p className={styles["missing"]}>No teaser has been written for this episode yet.</p>;
  }
  const isLong = teaser.length > LONG_TEASER;
  return (
    <div className={styles["teaser"]}>
      <p id={text} className={isLong && !isOpen ? styles["clamped"] : undefined}>
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
          <span className="visually-hidden"> about {title}</span>
        </button>
      ) : null}
    </div>
  );
}
