/** What of the pages ahead a model would be sent for a question: nothing, if the law holds. */
import { gatherMaterial } from "#lib/companion/answer.ts";
import { compose } from "#lib/companion/compose.ts";
import type { Mode } from "#lib/contract.ts";
import type { ReadingSession } from "#lib/sessions/reading-session.ts";
import { type DatedText, isLater, laterTextsIn } from "#tests/support/later-texts.ts";

const never = new AbortController().signal;

/** Every text of `texts` from ahead of the session's position that is in the prompt or among its notes. */
export async function leaksAt(
  session: ReadingSession,
  question: { text: string; mode: Mode },
  texts: readonly DatedText[],
): Promise<string[]> {
  const horizon = [session.episodeNumber, session.rightPage ?? session.currentPage] as const;
  const material = await gatherMaterial(session, { mode: question.mode, message: question.text }, never);
  const sent = compose(material)
    .messages.map(({ content }) => content)
    .join("\n");
  // The question itself is the reader's own.
  const prompt = sent.replace(/<question>[\s\S]*$/, "");
  const notesAhead = material.notes.filter(({ episode, page }) => isLater([episode, page], horizon));
  return [...laterTextsIn(prompt, texts, horizon), ...notesAhead.map(({ text }) => text)];
}
