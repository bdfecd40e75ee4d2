/**
 * The library's greeting: what this place is called, what it promises, and the way in; where nothing is left to read, an
 * open book in the lamp light.
 */
import type { ReactNode } from "react";
import type { WayIn } from "./choose-way-in.ts";
import styles from "./library-hero.module.css";
import { WayInCard } from "./way-in-card.tsx";

type LibraryHeroProps = { readonly languageMenu: ReactNode; readonly wayIn: WayIn | null };

export function LibraryHero({ languageMenu, wayIn }: LibraryHeroProps) {
  return (
    <header className={styles["hero"]}>
      <div className={styles["bar"]}>
        <p className={styles["name"]}>Peppercarrot Companion</p>
        {languageMenu}
      </div>
      <div className={styles["words"]}>
        <h1>A companion on the same page as you</h1>
        <p className={styles["invitation"]}>
          Open a book, turn its pages, and ask about what you see. Your companion has read exactly as far as
          you have, and keeps no secrets from further on because it does not know them.
        </p>
      </div>
      {wayIn ? <WayInCard {...wayIn} /> : <OpenBook />}
    </header>
  );
}

function OpenBook() {
  return (
    <svg className={styles["book"]} viewBox="0 0 320 220" aria-hidden="true">
      <g className={styles["glow"]}>
        <circle cx="160" cy="92" r="88" />
        <circle cx="160" cy="92" r="58" />
      </g>
      <path className={styles["cover"]} d="M22 88q70-24 138 8 68-32 138-8v112q-70-22-138 6-68-28-138-6z" />
      <path className={styles["leaf"]} d="M34 80q64-22 126 10v106q-62-26-126-8z" />
      <path className={styles["leaf"]} d="M286 80q-64-22-126 10v106q62-26 126-8z" />
      <path
        className={styles["lines"]}
        d="M52 100q44-10 88 8M52 120q44-10 88 8M52 140q44-10 88 8M52 160q30-7 58 0"
      />
      <path className={styles["lines"]} d="M268 100q-44-10-88 8M268 120q-44-10-88 8M268 160q-30-7-58 0" />
      <path className={styles["ribbon"]} d="M196 76q7-2 14-3v58l-7-7-7 9z" />
      <g className={styles["stars"]}>
        <path d="M78 28l3 8 8 3-8 3-3 8-3-8-8-3 8-3z" />
        <path d="M250 22l2.5 6.5 6.5 2.5-6.5 2.5-2.5 6.5-2.5-6.5-6.5-2.5 6.5-2.5z" />
        <path d="M226 58l1.5 4 4 1.5-4 1.5-1.5 4-1.5-4-4-1.5 4-1.5z" />
        <path d="M104 58l1.5 4 4 1.5-4 1.5-1.5 4-1.5-4-4-1.5 4-1.5z" />
      </g>
    </svg>
  );
}
