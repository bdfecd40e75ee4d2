/** One entity as the reader of a session knows it: its names, facts and relations, each with the page that tells it. */
import type { EntityCard, Place } from "#lib/contract-world.ts";
import { tagOf } from "#lib/episodes/language-names.ts";
import { ProblemError } from "#lib/errors.ts";
import { horizonOfSession, type ReadingSession } from "#lib/sessions/reading-session.ts";
import { readAt, type Visible } from "#lib/spoiler/read-at.ts";
import { inLanguage, textByLanguageSchema } from "#lib/text.ts";
import { type Cast, type CastMember, loadCast } from "./cast.ts";
import { loadPortraits } from "./portraits.ts";

type NamePlace = (position: { episode: number; page: number }) => Place;

/**
 * Whoever goes by `slug`, as known so far; whichever slug of the two, for two that have turned out to be one.
 * @throws ProblemError `not_found` for one not met yet, in the same words as for one that never comes.
 */
export async function entityForSession(session: ReadingSession, slug: string): Promise<EntityCard> {
  const view = { language: session.textLanguage, fallback: session.seriesLanguage };
  return readAt(horizonOfSession(session), async (visible) => {
    const cast = await loadCast(visible, view);
    const member = cast.bySlug(slug);
    if (member === undefined) throw new ProblemError("not_found", "You have met nobody of that name so far.");
    const placeOf = await loadPlaceNames(visible, session.seriesId);
    const { id, kind, name, names, debut } = member;
    return {
      language: tagOf(session.textLanguage),
      id,
      slug: member.slug,
      kind,
      name,
      other_names: names.filter((other) => other !== name),
      portrait: (await loadPortraits(visible, cast, new Set([id]))).get(id) ?? null,
      met: placeOf(debut),
      facts: await loadFacts(visible, cast, member, { ...view, placeOf }),
      relations: await loadRelations(visible, cast, member, placeOf),
    };
  });
}

/** Numbers and slugs of episodes are public. */
async function loadPlaceNames(visible: Visible, seriesId: string): Promise<NamePlace> {
  const episodes = await visible.episode.findMany({
    where: { seriesId },
    select: { number: true, slug: true },
  });
  const slugs = new Map(episodes.map(({ number, slug }) => [number, slug]));
  return ({ episode, page }) => ({
    episode_slug: slugs.get(episode) ?? "",
    episode_number: episode,
    page,
  });
}

async function loadFacts(
  visible: Visible,
  cast: Cast,
  member: CastMember,
  { language, fallback, placeOf }: { language: string; fallback: string; placeOf: NamePlace },
): Promise<EntityCard["facts"]> {
  const rows = await visible.fact.findMany({
    orderBy: [{ episode: "asc" }, { page: "asc" }, { number: "asc" }, { id: "asc" }],
    select: { entityId: true, episode: true, page: true, text: true },
  });
  return rows
    .filter(({ entityId }) => cast.byId(entityId)?.id === member.id)
    .map(({ text, ...at }) => ({
      text: inLanguage(textByLanguageSchema.parse(text), language, fallback),
      ...placeOf(at),
    }));
}

async function loadRelations(
  visible: Visible,
  cast: Cast,
  member: CastMember,
  placeOf: NamePlace,
): Promise<EntityCard["relations"]> {
  const rows = await visible.relationship.findMany({
    orderBy: [{ episode: "asc" }, { page: "asc" }, { id: "asc" }],
    include: { ending: true },
  });
  return rows.flatMap(({ id, kind, sourceId, targetId, ending, ...since }) => {
    const [source, target] = [cast.byId(sourceId), cast.byId(targetId)];
    if (source === undefined || target === undefined || source.id === target.id) return [];
    if (source.id !== member.id && target.id !== member.id) return [];
    const isSource = source.id === member.id;
    const { slug, name, kind: kindOfOther } = isSource ? target : source;
    const other = { slug, name, kind: kindOfOther };
    const until = ending === null ? null : placeOf(ending);
    return [{ id, kind, is_source: isSource, other, since: placeOf(since), until }];
  });
}
