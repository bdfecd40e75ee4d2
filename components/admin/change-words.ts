/** What a bundle changes, in sentences for an editor, under the headings that they think in. */
import type { ChangedAt, Changes } from "#lib/contract-changes.ts";

/** A sentence, and where a text is rewritten, what it said and says. */
export type ChangeLine = {
  readonly text: string;
  readonly before?: string | null;
  readonly after?: string | null;
};
export type ChangeGroup = { readonly heading: string; readonly lines: readonly ChangeLine[] };

/** Groups with something in them, in the order in which readers would notice. */
export function describeChanges(changes: Changes): ChangeGroup[] {
  return [
    { heading: "The series", lines: changes.series.map((field) => ({ text: `Changed: ${field}.` })) },
    { heading: "Episodes", lines: changes.episodes.map(episodeLine) },
    {
      heading: "Pages and panels",
      lines: [...changes.pages.map(pageLine), ...changes.panels.map(panelLine)],
    },
    {
      heading: "Who and what there is",
      lines: [...changes.entities.map(entityLine), ...changes.relationships.map(relationshipLine)],
    },
    { heading: "Names", lines: changes.names.map(nameLine) },
    { heading: "Facts", lines: changes.facts.map(factLine) },
    { heading: "Pictures", lines: pictureLines(changes) },
    { heading: "Vectors", lines: vectorLines(changes) },
    { heading: "Questions (never published)", lines: questionLines(changes) },
    { heading: "Worth a look", lines: changes.warnings.map((text) => ({ text })) },
  ].filter(({ lines }) => lines.length > 0);
}

/** Whom it concerns, in one sentence. */
export function describeReach({ affects_from, readers_moved }: Changes): string {
  const reach =
    affects_from === null
      ? "No reader notices anything on a page."
      : `Readers from ${showAt(affects_from)} on notice it.`;
  if (readers_moved === 0) return reach;
  const who = readers_moved === 1 ? "1 reader stands" : `${readers_moved} readers stand`;
  return `${reach} ${who} on a page that goes, and will be put on the last there is.`;
}

function showAt({ episode, page }: ChangedAt): string {
  return `episode ${episode}, page ${page}`;
}

type Line<Key extends keyof Changes> = Changes[Key] extends readonly (infer Item)[] ? Item : never;

function episodeLine({ change, episode, title, fields }: Line<"episodes">): ChangeLine {
  return { text: `Episode ${episode}, “${title}”: ${change}${listed(fields)}.` };
}

function pageLine({ change, at, fields }: Line<"pages">): ChangeLine {
  return { text: `${capital(showAt(at))}: ${change}${listed(fields)}.` };
}

function panelLine({ change, at, panel, fields, before, after }: Line<"panels">): ChangeLine {
  return { text: `${capital(showAt(at))}, panel ${panel}: ${change}${listed(fields)}.`, before, after };
}

function entityLine({ entity, kind, ...dated }: Line<"entities">): ChangeLine {
  return { text: `${entity} (${kind}): ${describeDates(dated)}.` };
}

function relationshipLine({ entity, kind, target, ...dated }: Line<"relationships">): ChangeLine {
  return { text: `${entity} ${kind.replaceAll("-", " ")} ${target}: ${describeDates(dated)}.` };
}

function nameLine({ entity, before, after, known_earlier, ...dated }: Line<"names">): ChangeLine {
  const early = known_earlier ? " Readers know it earlier than before." : "";
  return { text: `${entity}: ${describeDates(dated)}.${early}`, before, after };
}

function factLine({ entity, before, after, ...dated }: Line<"facts">): ChangeLine {
  return { text: `${entity}: ${describeDates(dated)}.`, before, after };
}

type Dates = Pick<Line<"entities">, "change" | "from" | "to" | "affects_from">;

function describeDates({ change, from, to, affects_from }: Dates): string {
  const readers = `readers from ${showAt(affects_from)} on notice it`;
  if (change === "moved" && from !== null && to !== null)
    return `moved from ${showAt(from)} to ${showAt(to)}; ${readers}`;
  return `${change}; ${readers}`;
}

function pictureLines({ pictures: { fetch, encode, remove, warnings } }: Changes): ChangeLine[] {
  return [
    ...counted(fetch, "picture", "to fetch from the comic’s site"),
    ...counted(encode, "picture", "to encode"),
    ...counted(remove, "picture", "to remove"),
    ...warnings.map((text) => ({ text })),
  ];
}

function vectorLines({ vectors: { make, keep, model, model_before } }: Changes): ChangeLine[] {
  if (make === 0) return [];
  const other =
    model_before === null || model_before === model ? "" : ` The ones there are come from ${model_before}.`;
  return [{ text: `${make} to make with ${model}, ${keep} kept.${other}` }];
}

function questionLines({ questions }: Changes): ChangeLine[] {
  const list = (what: string, entries: typeof questions.added) =>
    entries.map(({ id, asks, at }) => ({ text: `${what}: “${asks}” (${id}, ${showAt(at)}).` }));
  const found =
    questions.found_before === null || questions.found_after === null
      ? []
      : [
          {
            text: `Search finds the evidence of ${questions.found_before} before, ${questions.found_after} after.`,
          },
        ];
  const lines = [
    ...list("Added", questions.added),
    ...list("Changed", questions.changed),
    ...list("Removed", questions.removed),
    ...list("No longer found", questions.no_longer_found),
    ...list("Newly found", questions.newly_found),
  ];
  return lines.length === 0 ? [] : [...lines, ...found];
}

function counted(count: number, what: string, end: string): ChangeLine[] {
  return count === 0 ? [] : [{ text: `${count} ${what}${count === 1 ? "" : "s"} ${end}.` }];
}

function listed(fields: readonly string[]): string {
  return fields.length === 0 ? "" : ` (${fields.join(", ")})`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
