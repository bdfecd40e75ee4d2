/** One page as this reader may have it: its picture, else its words, else blank paper. */
import { useState } from "react";
import type { PageView } from "#lib/contract.ts";
import { useLitPanel } from "../light/lit-panel.ts";
import { PanelLight } from "../light/panel-light.tsx";
import { BlankPage } from "./blank-page.tsx";
import { PagePicture } from "./page-picture.tsx";
import { TypesetPage } from "./typeset-page.tsx";

type PageFaceProps = {
  readonly pageNumber: number;
  readonly view: PageView | null;
  /** Whether the page is at or behind the last one on screen, so that its words may be shown. */
  readonly isKnown: boolean;
  readonly isOnScreen: boolean;
  /** What its picture measures on screen, where that is not what it measures in the book. */
  readonly sizes?: string | undefined;
  /** Whether its picture has the very shape of the place it is shown in, but for rounding. */
  readonly isSnug?: boolean | undefined;
  /** Whether its picture may wait until the reader comes near. */
  readonly isLazy?: boolean;
};

export function PageFace({ pageNumber, view, isKnown, isOnScreen, sizes, isSnug, isLazy }: PageFaceProps) {
  const [brokenUrl, setBrokenUrl] = useState<string | null>(null);
  const lit = useLitPanel(pageNumber);
  const text = isKnown ? (view?.text ?? null) : null;
  if (view?.image && view.image.url !== brokenUrl) {
    const { image } = view;
    const litBox = lit ? image.panel_boxes[lit.panel - 1] : undefined;
    return (
      <PagePicture
        picture={image}
        width={view.width}
        height={view.height}
        alt={text?.alt || `Page ${pageNumber}`}
        altLanguage={text?.alt ? text.language : undefined}
        sizes={sizes}
        isOnScreen={isOnScreen}
        isSnug={isSnug}
        isLazy={isLazy}
        onBroken={() => setBrokenUrl(image.url)}
      >
        {lit && litBox ? <PanelLight key={lit.count} box={litBox} aspect={view.width / view.height} /> : null}
      </PagePicture>
    );
  }
  if (text) return <TypesetPage pageNumber={pageNumber} text={text} litPanel={lit?.panel ?? null} />;
  return <BlankPage pageNumber={pageNumber} />;
}
