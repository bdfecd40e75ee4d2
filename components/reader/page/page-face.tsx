/** One page as this reader may have it: its picture, else its words, else blank paper. */
import { useState } from "react";
import type { PageView } from "#lib/contract.ts";
import { BlankPage } from "./blank-page.tsx";
import { PagePicture } from "./page-picture.tsx";
import { TypesetPage } from "./typeset-page.tsx";

type PageFaceProps = {
  readonly pageNumber: number;
  readonly view: PageView | null;
  /** Whether the page is at or behind the last one on screen, so that its words may be shown. */
  readonly isKnown: boolean;
  readonly isOnScreen: boolean;
};

export function PageFace({ pageNumber, view, isKnown, isOnScreen }: PageFaceProps) {
  const [brokenUrl, setBrokenUrl] = useState<string | null>(null);
  const text = isKnown ? (view?.text ?? null) : null;
  if (view?.image && view.image.url !== brokenUrl) {
    const { image } = view;
    return (
      <PagePicture
        picture={image}
        width={view.width}
        height={view.height}
        alt={text?.alt || `Page ${pageNumber}`}
        altLanguage={text?.alt ? text.language : undefined}
        isOnScreen={isOnScreen}
        onBroken={() => setBrokenUrl(image.url)}
      />
    );
  }
  if (text) return <TypesetPage pageNumber={pageNumber} text={text} />;
  return <BlankPage pageNumber={pageNumber} />;
}
