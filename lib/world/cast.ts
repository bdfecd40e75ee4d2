/** The entities known at a horizon, under the names known at it. Read inside `readAt`. */
import { type EntityKind, entityKindSchema } from "#lib/contract.ts";
import type { Visible } from "#lib/spoiler/read-at.ts";
import { inLanguage, textByLanguageSchema } from "#lib/text.ts";

export type CastMember = {
  id: string;
  slug: string;
  kind: EntityKind;
  /** What a reader at the horizon calls it. */
  name: string;
  /** Every name they know for it, the current one first. */
  names: readonly string[];
  debut: { episode: number; page: number };
};

export type Cast = {
  members: readonly CastMember[];
  byId(id: string): CastMember | undefined;
  bySlug(slug: string): CastMember | undefined;
};

/** Everyone and everything known so far, in order of debut, then by slug. */
export async function loadCast(
  visible: Visible,
  { language, fallback }: { language: string; fallback: string },
): Promise<Cast> {
  const rows = await visible.entity.findMany({
    orderBy: [{ episode: "asc" }, { page: "asc" }, { slug: "asc" }],
    include: { names: { orderBy: [{ episode: "desc" }, { page: "desc" }, { number: "desc" }] } },
  });
  const members = rows.map((row): CastMember => {
    const read = (name: unknown) => inLanguage(textByLanguageSchema.parse(name), language, fallback);
    const current = row.names.find(({ alias }) => !alias) ?? row.names[0];
    const name = current === undefined ? row.slug : read(current.name);
    const others = row.names.map((entry) => read(entry.name)).filter((other) => other !== name);
    return {
      id: row.id,
      slug: row.slug,
      kind: entityKindSchema.parse(row.kind),
      name,
      names: [name, ...others],
      debut: { episode: row.episode, page: row.page },
    };
  });
  const byId = new Map(members.map((member) => [member.id, member]));
  const bySlug = new Map(members.map((member) => [member.slug, member]));
  return { members, byId: (id) => byId.get(id), bySlug: (slug) => bySlug.get(slug) };
}
