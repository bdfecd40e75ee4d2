/** A page's picture over its own placeholder. Plain `srcset`: the widths are ours, encoded beforehand. */
import type { ReactNode } from "react";
import type { Picture } from "#lib/contract.ts";
import styles from "./page-picture.module.css";

/** What a page of the book measures on screen, near enough to choose a file. The same words everywhere, so the choice is too. */
export const BOOK_SIZES = "(min-width: 960px) min(calc(50vw - 220px), calc(71vh - 110px)), min(100vw, 71vh)";

type PagePictureProps = {
  readonly picture: Picture;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** Absent when the words are the site's own. */
  readonly altLanguage?: string | undefined;
  readonly sizes?: string | undefined;
  readonly isOnScreen: boolean;
  /** Whether it has the very shape of the place it is shown in, but for rounding: then it fills that to the last pixel. */
  readonly isSnug?: boolean | undefined;
  /** Whether it may wait until the reader comes near. */
  readonly isLazy?: boolean | undefined;
  readonly onBroken?: () => void;
  /** What lies on the picture. */
  readonly children?: ReactNode;
};

export function PagePicture(props: PagePictureProps) {
  const {
    picture,
    width,
    height,
    alt,
    altLanguage,
    sizes = BOOK_SIZES,
    isOnScreen,
    isSnug,
    isLazy,
    onBroken,
  } = props;
  return (
    <div className={styles["frame"]} style={{ "--page-color": picture.color }}>
      <img
        className={styles["picture"]}
        data-snug={isSnug}
        style={picture.placeholder ? { backgroundImage: `url("${picture.placeholder}")` } : undefined}
        loading={isLazy ? "lazy" : undefined}
        sizes={sizes}
        srcSet={sourceSet(picture)}
        src={picture.url}
        width={width}
        height={height}
        alt={alt}
        lang={altLanguage}
        draggable={false}
        decoding={isOnScreen ? "sync" : "async"}
        fetchPriority={isOnScreen ? "high" : "auto"}
        onError={onBroken}
      />
      {props.children}
    </div>
  );
}

/** All files of a picture, for a browser to choose from. */
export function sourceSet({ sources }: Picture): string | undefined {
  return sources.map((source) => `${source.url} ${source.width}w`).join(", ") || undefined;
}
