/** Stands where "Next" was once nothing more follows here: the way to the next episode. */

import type { KeyboardEvent, MouseEvent } from "react";
import { Chevron } from "#components/ui/icons.tsx";
import { Link } from "#components/ui/link.tsx";
import type { NextEpisode } from "../next-episode.ts";
import type { View } from "../views/view.ts";

/** So soon after a turn, milliseconds, a press was still meant for the button that stood here. */
const TOO_SOON = 500;

type OnwardLinkProps = {
  readonly next: NextEpisode;
  readonly view: View;
  /** When the last turn was, on the clock of events. */
  readonly turnedAt: () => number;
  readonly className?: string;
};

export function OnwardLink({ next, view, turnedAt, className }: OnwardLinkProps) {
  const query = view === "book" ? "" : `?view=${view}`;
  const onClick = (event: MouseEvent) => {
    if (event.timeStamp - turnedAt() < TOO_SOON) event.preventDefault();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Whoever holds Enter to leaf through stops at the end.
    if (event.key === "Enter" && event.repeat) event.preventDefault();
  };
  return (
    <Link
      href={`/read/${next.slug}${query}`}
      className={className}
      data-turn="next"
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <span aria-hidden="true">Next episode</span>
      <span className="visually-hidden">
        Next episode: <span lang={next.title_language}>{next.title}</span>
      </span>
      <Chevron direction="right" />
    </Link>
  );
}
