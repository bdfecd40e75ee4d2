/** A portrait in all its widths, or what is drawn instead once it turns out to be missing. */
import { type ReactNode, useState } from "react";
import type { Portrait as Picture } from "#lib/contract.ts";

type PortraitProps = {
  readonly picture: Picture;
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
