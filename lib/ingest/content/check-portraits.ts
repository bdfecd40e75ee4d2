/** A portrait is cut from the page on which its entity is first met, so that the face is known as soon as the name is. */
import { type Complaints, type Corpus, debutOf } from "./corpus.ts";
import { comparePositions, isBefore, showPosition } from "./position.ts";
import type { PositionEntry } from "./schema.ts";
import { entityOwners } from "./texts.ts";

export function* checkPortraits(corpus: Corpus): Complaints {
  for (const { owner, entity } of entityOwners(corpus)) {
    const { slug, portrait } = entity;
    if (portrait === undefined) continue;
    const complain = (message: string) => owner.file.complain([...owner.path, "portrait", "at"], message);
    const debut = debutOf(entity);
    if (isBefore(debut, portrait.at)) {
      yield complain(
        `must be ${showPosition(debut)}, where ${slug} is first met; cut it from there or leave it out`,
      );
    }
    if (comparePositions(debut, portrait.at) <= 0 && !isSeenOn(corpus, slug, portrait.at)) {
      yield complain(
        `${slug} is in no panel's who and no place of ${showPosition(portrait.at)}, so it cannot be cut from there`,
      );
    }
  }
}

/** Who is only heard is not seen. */
function isSeenOn({ episodes }: Corpus, slug: string, [number, pageNumber]: PositionEntry): boolean {
  const episode = episodes.find(({ value }) => value.number === number)?.value;
  const page = episode?.pages.find((candidate) => candidate.page === pageNumber);
  return (
    page !== undefined && (page.places.includes(slug) || page.panels.some(({ who }) => who.includes(slug)))
  );
}
