/**
 * The last door: a model may know the comic by heart. A sentence passes when every word of it that could give something
 * away stands in the texts that the model was given; the first that does not is replaced by one constant sentence, and
 * the answer ends there. The guard knows only what `readAt` returned, so it cannot give away what it protects.
 */
import { dropUnknownCitations } from "./citations.ts";
import type { Material } from "./compose.ts";
import { answerLanguage } from "./evidence.ts";
import { intoSentences } from "./sentences.ts";
import { supportOf } from "./support.ts";

const ENGLISH = "The pages you have read so far do not tell that; let us read on and see.";
const REFUSALS: Readonly<Record<string, string>> = {
  en: ENGLISH,
  fr: "Les pages que vous avez lues jusqu’ici ne le disent pas ; poursuivons la lecture.",
};

/** The sentence that stands in for whatever is held back; the same whatever it was. */
export function refusalIn(language: string): string {
  return REFUSALS[language] ?? ENGLISH;
}

/** The sentences of an answer that may be shown, with citations of notes that exist. */
export async function* guardAnswer(
  pieces: AsyncIterable<string>,
  material: Material,
): AsyncGenerator<string> {
  let isSupported: ReturnType<typeof supportOf> | undefined;
  // Made when the model has begun to speak: until then it would only keep the question from being sent.
  const begun = whenever(pieces, () => {
    isSupported ??= supportOf(material);
  });
  for await (const sentence of intoSentences(begun)) {
    if (isSupported?.(sentence) !== true) {
      yield refusalIn(answerLanguage(material));
      return;
    }
    const shown = dropUnknownCitations(sentence, material.notes.length);
    if (shown !== "") yield shown;
  }
}

async function* whenever(pieces: AsyncIterable<string>, act: () => void): AsyncGenerator<string> {
  for await (const piece of pieces) {
    act();
    yield piece;
  }
}
