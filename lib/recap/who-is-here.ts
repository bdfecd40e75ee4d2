/** "Who is this?", for everyone on the pages on screen: what a reader knows of each by now. */
import type { EntityKind } from "#lib/contract.ts";
import type { Who } from "#lib/contract-recap.ts";
import { tagOf } from "#lib/episodes/language-names.ts";
import { horizonOfSession, type ReadingSession } from "#lib/sessions/reading-session.ts";
import { readAt, type Visible } from "#lib/spoiler/read-at.ts";
import { inLanguage, textByLanguageSchema } from "#lib/text.ts";
import { type Cast, type CastMember, loadCast } from "#lib/world/cast.ts";
import { loadPortraits, type Portraits } from "#lib/world/portraits.ts";

/** Whom a reader means who asks "who is this?", before what they might mean. */
const ORDER: readonly EntityKind[] = ["character", "creature", "coven", "object", "place"];

/** Everyone on the pages of a session. Costs one short read and no model. */
export async function whoIsHere(session: ReadingSession): Promise<Who> {
  const { currentPage, rightPage, episodeNumber, textLanguage, seriesLanguage } = session;
  const pages = rightPage === null ? [currentPage] : [currentPage, rightPage];
  return readAt(horizonOfSession(session), async (visible) => {
    const cast = await loadCast(visible, { language: textLanguage, fallback: seriesLanguage });
    const sightings = await loadSightings(visible, cast, { episode: episodeNumber, pages });
    const present = cast.members.filter(({ id }) => sightings.has(id));
    const ids = new Set(present.map(({ id }) => id));
    const facts = await loadFacts(visible, cast, ids, session);
    const portraits = await loadPortraits(visible, cast, ids);
    const members = present.map((member) => describe(member, { sightings, facts, portraits }));
    return { language: tagOf(textLanguage), members: members.toSorted(bySight) };
  });
}

type Member = Who["members"][number];
type Sightings = ReadonlyMap<string, Member["seen"]>;
type Facts = ReadonlyMap<string, Member["facts"]>;

function describe(
  { id, slug, kind, name, names }: CastMember,
  { sightings, facts, portraits }: { sightings: Sightings; facts: Facts; portraits: Portraits },
): Member {
  return {
    id,
    slug,
    kind,
    name,
    other_names: names.filter((other) => other !== name),
    portrait: portraits.get(id) ?? null,
    seen: sightings.get(id) ?? [],
    facts: facts.get(id) ?? [],
  };
}

function bySight(a: Member, b: Member): number {
  const place = ({ seen: [first] }: Member) => (first?.page ?? 0) * 1000 + (first?.panel ?? 0);
  return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || place(a) - place(b) || (a.slug < b.slug ? -1 : 1);
}

/** By member: where on these pages it is seen, in reading order. */
async function loadSightings(
  visible: Visible,
  cast: Cast,
  { episode, pages }: { episode: number; pages: readonly number[] },
): Promise<Sightings> {
  const rows = await visible.appearance.findMany({
    where: { episode, page: { in: [...pages] } },
    select: { entityId: true, page: true, panel: { select: { number: true } } },
  });
  const seen = new Map<string, Member["seen"]>();
  const inOrder = rows
    .map(({ entityId, page, panel }) => ({ entityId, page, panel: panel?.number ?? null }))
    .toSorted((a, b) => a.page - b.page || (a.panel ?? 0) - (b.panel ?? 0));
  for (const { entityId, page, panel } of inOrder) {
    const id = cast.byId(entityId)?.id;
    const places = id === undefined ? undefined : (seen.get(id) ?? []);
    // Two that turned out to be one may both be in a panel.
    if (id === undefined || places?.some((one) => one.page === page && one.panel === panel)) continue;
    seen.set(id, [...(places ?? []), { page, panel }]);
  }
  return seen;
}

/** By member: what is known of it, oldest first. */
async function loadFacts(
  visible: Visible,
  cast: Cast,
  wanted: ReadonlySet<string>,
  { textLanguage, seriesLanguage, seriesId }: ReadingSession,
): Promise<Facts> {
  const rows = await visible.fact.findMany({
    where: { entityId: { in: cast.idsOf(wanted) } },
    orderBy: [{ episode: "asc" }, { page: "asc" }, { number: "asc" }, { id: "asc" }],
    select: { entityId: true, episode: true, page: true, text: true },
  });
  const slugs = new Map(
    (await visible.episode.findMany({ where: { seriesId }, select: { number: true, slug: true } })).map(
      ({ number, slug }) => [number, slug],
    ),
  );
  const facts = new Map<string, Member["facts"]>();
  for (const { entityId, episode, page, text } of rows) {
    const id = cast.byId(entityId)?.id;
    if (id === undefined || !wanted.has(id)) continue;
    const known = {
      text: inLanguage(textByLanguageSchema.parse(text), textLanguage, seriesLanguage),
      episode_slug: slugs.get(episode) ?? "",
      episode_number: episode,
      page,
    };
    facts.set(id, [...(facts.get(id) ?? []), known]);
  }
  return facts;
}
