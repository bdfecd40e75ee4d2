/** Who has turned out to be whom. Read inside `readAt`, so that a revelation is only known from its page on. */
import type { Visible } from "#lib/spoiler/read-at.ts";

/** The kind of a relationship that says of two entities that they are one; content says it in the same words. */
export const SAME_AS = "same-as";

/**
 * For every entity the one it is known as: itself, or of all that are the same the one that comes first in `entities`.
 * @param entities in order of debut.
 */
export async function findIdentities(
  visible: Visible,
  entities: readonly { id: string }[],
): Promise<ReadonlyMap<string, string>> {
  const revelations = await visible.relationship.findMany({
    where: { kind: SAME_AS },
    select: { sourceId: true, targetId: true },
    orderBy: { id: "asc" },
  });
  const order = new Map(entities.map(({ id }, index) => [id, index]));
  const identities = new Map(entities.map(({ id }) => [id, id]));
  for (const { sourceId, targetId } of revelations) {
    const [a, b] = [identities.get(sourceId), identities.get(targetId)];
    if (a === undefined || b === undefined || a === b) continue;
    const [kept, absorbed] = (order.get(a) ?? 0) < (order.get(b) ?? 0) ? [a, b] : [b, a];
    for (const [id, identity] of identities) if (identity === absorbed) identities.set(id, kept);
  }
  return identities;
}
