/** The numbered notes of a prompt: what an answer may rest on, and cites as `[n]`. */
import type { Mode, Source } from "#lib/contract.ts";
import type { Passage } from "#lib/retrieval/search.ts";
import type { Horizon } from "#lib/spoiler/horizon.ts";
import type { Visible } from "#lib/spoiler/read-at.ts";

type NotedPassage = Omit<Passage, "score">;

export type Note = NotedPassage & {
  n: number;
  /** Where it stands in the prompt: on the pages in view, or recalled from before. */
  place: "on_screen" | "recalled";
};

export type Screen = { passages: NotedPassage[]; entityIds: ReadonlySet<string> };

/**
 * The panels on screen as passages, in reading order, and who appears in them.
 * @param episodeSlug of the episode that the horizon is in.
 */
export async function loadScreen(
  visible: Visible,
  horizon: Horizon,
  { language, episodeSlug }: { language: string; episodeSlug: string },
): Promise<Screen> {
  const where = {
    episode: horizon.episode,
    page: { gte: horizon.firstOnScreen, lte: horizon.page },
  };
  const rows = await visible.passage.findMany({
    where: { ...where, language, panelId: { not: null } },
    include: { panel: { select: { number: true } } },
    orderBy: [{ page: "asc" }, { panel: { number: "asc" } }],
  });
  const appearances = await visible.appearance.findMany({ where, select: { entityId: true } });
  return {
    passages: rows.map(({ id, episode, page, panel, context, text }) => ({
      id,
      kind: "panel" as const,
      episode,
      episodeSlug,
      page,
      panel: panel?.number ?? null,
      context,
      text,
    })),
    entityIds: new Set(appearances.map(({ entityId }) => entityId)),
  };
}

/**
 * Numbers the notes from 1. In page mode the pages on screen come first, then what was recalled; a question to the
 * wiki is about the world, so the pages on screen stay out of it.
 */
export function notesOf(options: {
  mode: Mode;
  screen: readonly NotedPassage[];
  found: readonly NotedPassage[];
}): Note[] {
  const onScreen = options.mode === "page" ? options.screen : [];
  const noted = [
    ...onScreen.map((passage) => ({ passage, place: "on_screen" as const })),
    ...options.found.map((passage) => ({ passage, place: "recalled" as const })),
  ];
  return noted.map(({ passage, place }, index) => ({ ...passage, n: index + 1, place }));
}

/** A note as the wire names it. */
export function sourceOf({ n, id, kind, episodeSlug, page, panel }: Note): Source {
  return { n, id, kind, episode_slug: episodeSlug, page, ...(panel === null ? {} : { panel }) };
}
