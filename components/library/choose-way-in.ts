/** The one episode that the library puts into a reader's hand. Pure; knows public fields and their own progress. */
import type { EpisodeSummary } from "#lib/contract.ts";
import { type Place, type Progress, placeIn } from "./place.ts";
import type { Shelf } from "./shelves.ts";

export type WayIn = {
  /** For a newcomer; where one left off; or the next one, for whoever has finished theirs. */
  readonly kind: "start" | "continue" | "read_on";
  readonly episode: EpisodeSummary;
  readonly place: Place | null;
};

/**
 * In this order: what was read last, the one after it, anything else begun, anything not read. `null` once everything
 * is read. `progress` begins with the episode that was read last.
 */
export function chooseWayIn(
  shelves: readonly Shelf[],
  progress: ReadonlyMap<string, Progress>,
): WayIn | null {
  const readable = shelves.flatMap(({ episodes }) => episodes).filter(({ page_count }) => page_count > 0);
  const begun = [...progress.keys()].flatMap((slug) => readable.find((one) => one.slug === slug) ?? []);
  const [latest] = begun;
  const next = latest ? readable[readable.indexOf(latest) + 1] : undefined;
  const wanted = [latest, next?.series === latest?.series ? next : undefined, ...begun, ...readable];
  for (const episode of wanted) {
    if (episode === undefined) continue;
    const known = progress.get(episode.slug);
    const place = known ? placeIn(episode.page_count, known) : null;
    if (place?.isFinished) continue;
    const kind = place ? "continue" : latest ? "read_on" : "start";
    return { kind, episode, place };
  }
  return null;
}
