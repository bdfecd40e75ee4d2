/** A page's picture over its own placeholder. Plain `srcset`: the widths are ours, encoded beforehand. */
import type { Picture } from "#lib/contract.ts";
import styles from "./page-picture.module.css";

/** What a page measures on screen, near enough to choose a file. The same words everywhere, so the choice is too. */
const SIZES = "(min-width: 960px) min(calc(50vw - 220px), calc(71vh - 110px)), min(100vw, 71vh)";

type PagePictureProps = {
  readonly picture: Picture;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** Absent when the words are the site's own. */
  readonly altLanguage?: string | undefined;
  readonly isOnScreen: boolean;
  readonly onBroken?: () => void;
};

export function PagePicture({
  picture,
  width,
  height,
  alt,
  altLanguage,
  isOnScreen,
  onBroken,
}: PagePictureProps) {
  return (
    <div className={styles["frame"]} style={{ "--page-color": picture.color }}>
      <img
        className={styles["picture"]}
        style={picture.placeholder ? { backgroundImage: `url("${picture.placeholder}")` } : undefined}
        src={picture.url}
        srcSet={picture.sources.map((source) => `${source.url} ${source.width}w`).join(", ") || undefined}
        sizes={SIZES}
        width={width}
        height={height}
        alt={alt}
        lang={altLanguage}
        draggable={false}
        decoding={isOnScreen ? "sync" : "async"}
        fetchPriority={isOnScreen ? "high" : "auto"}
        onError={onBroken}
      />
    </div>
  );
}
