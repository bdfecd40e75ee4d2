/** Every text of a checked series with the page it becomes known on: what must not be found before that. */
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";

export type DatedText = { text: string; at: readonly [episode: number, page: number] };

/** All texts of the story, and the names that no earlier text contains. */
export function datedTexts({ episodes, entities }: SeriesContent): DatedText[] {
  const told = episodes.flatMap((episode) =>
    episode.pages.flatMap((page) => {
      const at = [episode.number, page.page] as const;
      const said = page.panels.flatMap(({ says }) =>
        says.flatMap(({ gist, bubble }) => (bubble === undefined ? [gist] : [gist, bubble.text])),
      );
      return [page.gist, ...page.panels.map(({ shows }) => shows), ...said]
        .flatMap((text) => Object.values(text))
        .map((text) => ({ text, at }));
    }),
  );
  const facts = entities.flatMap((entity) =>
    entity.facts.flatMap(({ text, at }) => Object.values(text).map((fact) => ({ text: fact, at }))),
  );
  const names = entities.flatMap((entity) =>
    entity.names.flatMap(({ name, at }) => Object.values(name).map((text) => ({ text, at }))),
  );
  return [...told, ...facts, ...names];
}

/** Whether `a` becomes known later than `b`. */
export function isLater(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] > b[0] || (a[0] === b[0] && a[1] > b[1]);
}

/** The later texts that a prompt contains, as whole words. */
export function laterTextsIn(
  prompt: string,
  texts: readonly DatedText[],
  horizon: readonly [number, number],
): string[] {
  return texts
    .filter(({ at }) => isLater(at, horizon))
    .map(({ text }) => text)
    .filter((text) => containsWhole(prompt, text));
}

function containsWhole(prompt: string, text: string): boolean {
  for (let found = prompt.indexOf(text); found !== -1; found = prompt.indexOf(text, found + 1)) {
    const before = prompt[found - 1] ?? " ";
    const after = prompt[found + text.length] ?? " ";
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
