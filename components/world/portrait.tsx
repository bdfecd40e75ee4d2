/** A portrait in all its widths, or what is drawn instead once it turns out to be missing. */
import { type ReactNode, useState } from "react";
import type { PictureSource } from "#lib/contract.ts";

export type PortraitPicture = { readonly url: string; readonly sources: readonly PictureSource[] };

type PortraitProps = {
  readonly picture: PortraitPicture;
  /** How wide it is shown, in CSS pixels. */
  readonly width: number;
  readonly fallback: ReactNode;
};

export function Portrait({ picture: { url, sources }, width, fallback }: PortraitProps) {
  const [isMissing, setMissing] = useState(false);
  if (isMissing) return fallback;
  return (
    <img
      src={url}
      srcSet={sources.map((source) => `${source.url} ${source.width}w`).join(", ") || undefined}
      sizes={`${width}px`}
      alt=""
      draggable={false}
      onError={() => setMissing(true)}
    />
  );
}
