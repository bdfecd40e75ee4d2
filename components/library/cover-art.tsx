/** A cover, or a drawn night scene in its place: hills under a moon, tinted by the episode's number. Decorative. */
import type { PictureSource } from "#lib/contract.ts";
import styles from "./cover-art.module.css";

type CoverArtProps = {
  /** The cover in its widths, narrowest first; empty where there is none. */
  readonly sources: readonly PictureSource[];
  readonly episodeNumber: number;
  /** Whether it is likely in the first view, so that it loads at once. */
  readonly isFirst: boolean;
};

/** What a cover measures on screen, near enough to choose a file: a card of a shelf, or one that fills a narrow screen. */
const SIZES = "(min-width: 720px) 30rem, 100vw";

export function CoverArt({ sources, episodeNumber, isFirst }: CoverArtProps) {
  const widest = sources.at(-1);
  if (widest === undefined) return <DrawnCover episodeNumber={episodeNumber} />;
  return (
    <img
      className={styles["cover"]}
      src={widest.url}
      srcSet={sources.map(({ url, width }) => `${url} ${width}w`).join(", ")}
      sizes={SIZES}
      alt=""
      loading={isFirst ? "eager" : "lazy"}
      decoding="async"
    />
  );
}

/** Neighbouring numbers land far apart on the colour wheel, so that no two covers on a shelf look alike. */
const GOLDEN_ANGLE = 137.5;

function DrawnCover({ episodeNumber }: { readonly episodeNumber: number }) {
  const hue = Math.round((18 + (episodeNumber - 1) * GOLDEN_ANGLE) % 360);
  const moon = 80 + ((episodeNumber * 67) % 240);
  return (
    <svg
      className={styles["drawn"]}
      style={{ "--shelf-hue": String(hue) }}
      viewBox="0 0 400 278"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      data-cover="drawn"
    >
      <rect className={styles["sky"]} width="400" height="278" />
      <circle className={styles["halo"]} cx={moon} cy="78" r="62" />
      <circle className={styles["moon"]} cx={moon} cy="78" r="34" />
      <path
        className={styles["stars"]}
        d="M52 44l2 6 6 2-6 2-2 6-2-6-6-2 6-2zM338 36l2 6 6 2-6 2-2 6-2-6-6-2 6-2zM206 28l1 4 4 1-4 1-1 4-1-4-4-1 4-1zM128 112l1 4 4 1-4 1-1 4-1-4-4-1 4-1zM290 122l1 4 4 1-4 1-1 4-1-4-4-1 4-1z"
      />
      <path className={styles["far"]} d="M0 190q70-58 142-22t132-18 126 30v98H0z" />
      <path className={styles["tower"]} d="M306 250v-98l-8-2 20-36 20 36-8 2v98z" />
      <path className={styles["window"]} d="M314 166q4-8 8 0v12h-8z" />
      <path className={styles["near"]} d="M0 226q96-44 190-8t210-16v76H0z" />
    </svg>
  );
}
