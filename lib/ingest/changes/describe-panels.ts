/** Panels that have come, gone or changed, with who is on them. */
import type { Changes } from "#lib/contract-changes.ts";
import type { Row, StoryRows } from "#lib/ingest/publish/tables.ts";
import { compareRows } from "./compare-rows.ts";
import { comparePages, ownText, pageOf } from "./dated.ts";

type PanelChange = Changes["panels"][number];

export function describePanels(before: StoryRows, after: StoryRows, language: string): PanelChange[] {
  const found = new Map<unknown, PanelChange>();
  for (const { change, fields, ...rows } of compareRows("panels", before.panels, after.panels)) {
    const row = rows.after ?? rows.before;
    if (row === null) continue;
    found.set(row["id"], {
      ...panelOf(row, rows.before, rows.after, language),
      change,
      fields: fields.filter((field) => field === "shows" || field === "says"),
    });
  }
  const old = new Map(before.panels.map((row) => [row["id"], row]));
  const now = new Map(after.panels.map((row) => [row["id"], row]));
  for (const appearance of compareRows("appearances", before.appearances, after.appearances)) {
    const id = (appearance.after ?? appearance.before)["panel_id"];
    const [was, is] = [old.get(id ?? ""), now.get(id ?? "")];
    if (was === undefined || is === undefined) continue;
    const change = found.get(id) ?? { ...panelOf(is, was, is, language), change: "changed", fields: [] };
    if (!change.fields.includes("who")) change.fields.push("who");
    found.set(id, change);
  }
  return [...found.values()].toSorted((a, b) => comparePages(a.at, b.at) || a.panel - b.panel);
}

function panelOf(row: Row, before: Row | null, after: Row | null, language: string) {
  return {
    at: pageOf(row),
    panel: Number(row["number"]),
    before: before === null ? null : ownText(before["shows"], language),
    after: after === null ? null : ownText(after["shows"], language),
  };
}
