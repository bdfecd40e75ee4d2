/** The faces known at a horizon. Read inside `readAt`, so that a face is only known from its page on. */
import type { Portrait } from "#lib/contract.ts";
import { storage } from "#lib/providers/storage/index.ts";
import type { Visible } from "#lib/spoiler/read-at.ts";
import type { Cast } from "./cast.ts";

/** By the member's id; whoever has none is not in it. */
export type Portraits = ReadonlyMap<string, Portrait>;

/**
 * The portrait of everybody in `cast` who has one, or of those members alone whose ids are given: of two that turned out to be
 * one, the newer. One query.
 */
export async function loadPortraits(
  visible: Visible,
  cast: Cast,
  only?: ReadonlySet<string>,
): Promise<Portraits> {
  const newestFirst = await visible.portraitImage.findMany({
    ...(only === undefined ? {} : { where: { entityId: { in: cast.idsOf(only) } } }),
    orderBy: [{ episode: "desc" }, { page: "desc" }, { entityId: "asc" }, { width: "asc" }],
    select: { entityId: true, width: true, key: true },
  });
  const chosen = new Map<string, typeof newestFirst>();
  for (const row of newestFirst) {
    const member = cast.byId(row.entityId)?.id;
    if (member === undefined) continue;
    const rows = chosen.get(member) ?? [];
    if (rows.length === 0 || rows[0]?.entityId === row.entityId) chosen.set(member, [...rows, row]);
  }
  return new Map([...chosen].map(([member, rows]) => [member, portraitOf(rows)]));
}

function portraitOf(narrowestFirst: readonly { width: number; key: string }[]): Portrait {
  const sources = narrowestFirst.map(({ key, width }) => ({ url: storage().urlFor(key), width }));
  return { url: sources.at(-1)?.url ?? "", sources };
}
