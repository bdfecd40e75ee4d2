/**
 * The entities known at a horizon, under the names known at it. Two that have turned out to be one are one member from
 * the page that reveals it: it keeps the place of whichever was met first and bears the name learned last. Read inside
 * `readAt`.
 */
import type { EntityKind } from "#lib/contract.ts";
import { entityKindSchema } from "#lib/contract-pages.ts";
import type { Visible } from "#lib/spoiler/read-at.ts";
import { inLanguage, textByLanguageSchema } from "#lib/text.ts";
import { findIdentities } from "./identities.ts";

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

/** An entity as it was met, whoever it has turned out to be since; its place in the drawing is null until it was published with one. */
export type CastFigure = {
  id: string;
  episode: number;
  page: number;
  placeX: number | null;
  placeY: number | null;
};

export type Cast = {
  members: readonly CastMember[];
  /** In order of debut, then by slug. */
  figures: readonly CastFigure[];
  /** The ids of all entities that these members are. */
  idsOf(members: ReadonlySet<string>): string[];
  /** The member that an entity is known as, by the entity's id or slug. */
  byId(id: string): CastMember | undefined;
  bySlug(slug: string): CastMember | undefined;
};

type EntityRow = Awaited<ReturnType<typeof loadEntities>>[number];
type NameRow = Awaited<ReturnType<typeof loadNames>>[number];

/** Everyone and everything known so far, in order of debut, then by slug. */
export async function loadCast(
  visible: Visible,
  { language, fallback }: { language: string; fallback: string },
): Promise<Cast> {
  const rows = await loadEntities(visible);
  const names = await loadNames(visible);
  const identities = await findIdentities(visible, rows);
  const read = (name: unknown) => inLanguage(textByLanguageSchema.parse(name), language, fallback);
  const namesOf = new Map<string, NameRow[]>();
  for (const name of names) {
    const identity = identities.get(name.entityId) ?? name.entityId;
    namesOf.set(identity, [...(namesOf.get(identity) ?? []), name]);
  }
  const members = rows
    .filter(({ id }) => identities.get(id) === id)
    .map((row) => memberOf(row, namesOf.get(row.id) ?? [], read));
  const byId = new Map(members.map((member) => [member.id, member]));
  const identityBySlug = new Map(rows.map(({ id, slug }) => [slug, identities.get(id)]));
  return {
    members,
    figures: rows,
    idsOf: (wanted) => rows.flatMap(({ id }) => (wanted.has(identities.get(id) ?? "") ? [id] : [])),
    byId: (id) => byId.get(identities.get(id) ?? ""),
    bySlug: (slug) => byId.get(identityBySlug.get(slug) ?? ""),
  };
}

function loadEntities(visible: Visible) {
  return visible.entity.findMany({ orderBy: [{ episode: "asc" }, { page: "asc" }, { slug: "asc" }] });
}

/** All names, the newest first. Asked for by themselves: a list of everybody's ids would be another statement on every page. */
function loadNames(visible: Visible) {
  return visible.entityName.findMany({
    orderBy: [{ episode: "desc" }, { page: "desc" }, { number: "desc" }, { id: "asc" }],
    select: { entityId: true, name: true, alias: true },
  });
}

function memberOf(
  { id, slug, kind, episode, page }: EntityRow,
  newestFirst: readonly NameRow[],
  read: (name: unknown) => string,
): CastMember {
  const current = newestFirst.find(({ alias }) => !alias) ?? newestFirst[0];
  const name = current === undefined ? slug : read(current.name);
  const all = [name, ...newestFirst.map((entry) => read(entry.name))];
  return {
    id,
    slug,
    kind: entityKindSchema.parse(kind),
    name,
    names: [...new Set(all)],
    debut: { episode, page },
  };
}
