/** At the top of the library: where a reader left off, or where a newcomer begins. One cover, one button. */

import { useId } from "react";
import { Link } from "#components/ui/link.tsx";
import type { WayIn } from "./choose-way-in.ts";
import { CoverArt } from "./cover-art.tsx";
import { describePlace } from "./place.ts";
import { ProgressBar } from "./progress-bar.tsx";
import { countPages } from "./shelves.ts";
import styles from "./way-in-card.module.css";

const WORDS: Record<WayIn["kind"], { readonly about: string; readonly call: string }> = {
  start: { about: "Begin here", call: "Start reading" },
  continue: { about: "Where you left off", call: "Continue reading" },
  read_on: { about: "Up next", call: "Start reading" },
};

export function WayInCard({ kind, episode, place }: WayIn) {
  const heading = useId();
  const standing = useId();
  const { about, call } = WORDS[kind];
  return (
    <section className={styles["card"]} aria-labelledby={heading} data-begun={kind !== "start"}>
      <div className={styles["cover"]}>
        <CoverArt sources={episode.cover_sources} episodeNumber={episode.episode_number} isFirst />
      </div>
      <div className={styles["words"]}>
        <p className={styles["about"]}>{about}</p>
        <h2 id={heading} lang={episode.title_language}>
          {episode.title}
        </h2>
        <div className={styles["standing"]}>
          {place ? <ProgressBar share={place.share} /> : null}
          <p id={standing}>
            Episode {episode.episode_number},{" "}
            {place
              ? lowerFirst(describePlace(place.page, episode.page_count))
              : countPages(episode.page_count)}
          </p>
        </div>
        <Link
          href={`/read/${episode.slug}`}
          className={`button ${styles["link"]}`}
          aria-describedby={`${heading} ${standing}`}
        >
          {call}
        </Link>
      </div>
    </section>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
