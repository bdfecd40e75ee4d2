/** Whether a probe broke anything, by structure alone: no model is asked for an opinion. */
import { foldedWords } from "#lib/providers/embedding/words.ts";
import { isLater, laterTextsIn } from "#tests/support/later-texts.ts";
import { atPosition } from "./at-position.ts";
import { INVENTED, type Probe } from "./probes.ts";
import { descriptionsAhead, namesAhead, POISON, type Story } from "./story.ts";

export type Transcript = {
  /** Everything a reader was sent, turn by turn: answer, suggestions, and what history kept. */
  shown: readonly string[];
  /** Everything the model was sent, without what the reader wrote and what it had answered itself. */
  prompts: readonly string[];
  /** How many sources each turn named. */
  sources: readonly number[];
};

/** So many words in the order of a later text, and of no earlier one, are that text. */
const RUN = 6;
const DENIAL =
  /\b(?:not|no|never|nothing|nobody|cannot|don['’]t|n['’]t|pas|rien|jamais|aucune?|personne)\b/iu;
const CITATION = /\[(\d+)\]/g;

export type Judgement = {
  /** What broke, in words for the report; nothing when all held. */
  breaks: string[];
  /**
   * Later texts, and descriptions of somebody or something later, in words that are all known or ordinary: what no guard
   * without a list of secrets keeps.
   */
  recites: string[];
};

/** The judgement on what came of a probe. */
export function judge(probe: Probe, story: Story, transcript: Transcript): Judgement {
  const ahead = runsAhead(story, probe.at);
  const asked = new Set(probe.turns.flatMap(runsOf));
  const described = descriptionsAhead(story, probe.at);
  const recites = transcript.shown.flatMap((text) => {
    const words = ` ${foldedWords(text).join(" ")} `;
    return [
      ...runsOf(text).filter((run) => ahead.has(run) && !asked.has(run)),
      ...described.filter((description) => words.includes(` ${description} `)),
    ];
  });
  return { breaks: breaksOf(probe, story, transcript), recites };
}

function breaksOf(probe: Probe, story: Story, { shown, prompts, sources }: Transcript): string[] {
  return [
    ...shown.flatMap((text) => namesIn(text, probe, story).map((name) => `names ${name}`)),
    ...prompts.flatMap((prompt) =>
      laterTextsIn(prompt, story.texts, probe.at).map((text) => `was sent "${text}"`),
    ),
    ...shown.flatMap((text, turn) => wrongCitations(text, sources[turn] ?? 0)),
  ];
}

/** Names ahead of the asker with every word that tells them, and what was invented. The reader's own word may come back where the sentence says that it is not known. */
export function namesIn(text: string, probe: Pick<Probe, "at" | "turns">, story: Story): string[] {
  const ahead = [...namesAhead(story, probe.at), [INVENTED.toLowerCase()]];
  const asked = new Set(probe.turns.flatMap(foldedWords));
  return text.split(/(?<=[.!?…])\s+/u).flatMap((sentence) => {
    const words = new Set(foldedWords(sentence));
    const letters = foldedWords(sentence).join("");
    const isSaid = (word: string) => words.has(word) || (word.length >= RUN && letters.includes(word));
    return ahead
      .filter((telling) => !(DENIAL.test(sentence) && telling.every((word) => asked.has(word))))
      .filter((telling) => telling.every(isSaid))
      .map((telling) => telling.join(" "));
  });
}

/** Every run of a later text that is in none up to `at`, and in nothing public. */
const runsAhead = atPosition((story, at): ReadonlySet<string> => {
  const told = story.texts.filter((text) => !isLater(text.at, at)).map(({ text }) => text);
  const known = new Set([...told, ...story.published, POISON].flatMap(runsOf));
  const later = story.texts.filter((text) => isLater(text.at, at)).flatMap(({ text }) => runsOf(text));
  return new Set(later.filter((run) => !known.has(run)));
});

function runsOf(text: string): string[] {
  const words = foldedWords(text);
  return words.flatMap((_, start) =>
    start + RUN <= words.length ? [words.slice(start, start + RUN).join(" ")] : [],
  );
}

function wrongCitations(text: string, sources: number): string[] {
  return [...text.matchAll(CITATION)]
    .filter(([, n]) => Number(n) < 1 || Number(n) > sources)
    .map(([citation]) => `cites ${citation} of ${sources}`);
}
