/** A page's words as a script: panel by panel, what is shown and what is said. Pure. */
import type { Lettering, PageText } from "#lib/contract.ts";

export type ScriptLine = {
  /** Tells it from the other lines of its page: two may say the same. */
  readonly key: string;
  /** Who speaks, or what kind of words these are; `null` where only the picture tells. */
  readonly speaker: string | null;
  /** How it is said, where that is more than speaking. */
  readonly manner: string | null;
  readonly words: string;
  /** Whether these are the very words on the page, not what they come to. */
  readonly isQuote: boolean;
  readonly language: string;
};

export type ScriptPanel = {
  readonly panel: number;
  readonly shows: string;
  readonly lines: readonly ScriptLine[];
};

export type Script = {
  readonly panels: readonly ScriptPanel[];
  /** What is lettered on no panel. */
  readonly elsewhere: readonly ScriptLine[];
};

type Gist = PageText["panels"][number]["says"][number];
type Keyed<Words> = Words & { readonly key: string };

const MANNERS = { thought: "thinks", shout: "shouts", whisper: "whispers" } as const;

/** What is really lettered takes the place of its gist, panel by panel, as far as it is known. */
export function scriptOf(text: PageText): Script {
  const language = text.lettering_language ?? text.language;
  const balloons = (text.lettering ?? []).map((one, index) => ({ ...one, key: `balloon ${index}` }));
  const quoted = (panel: number | null) =>
    balloons.filter((balloon) => balloon.panel === panel).map((one) => quote(one, language));
  return {
    panels: text.panels.map(({ panel, shows, says }) => {
      const lines = quoted(panel);
      return {
        panel,
        shows,
        lines:
          lines.length > 0
            ? lines
            : says.map((line, index) =>
                summarise({ ...line, key: `panel ${panel}, ${index}` }, text.language),
              ),
      };
    }),
    elsewhere: quoted(null),
  };
}

function quote({ key, who, kind, text }: Keyed<Lettering[number]>, language: string): ScriptLine {
  const label = kind === "caption" ? "Caption" : kind === "sound" ? "Sound" : null;
  const manner = kind === "thought" || kind === "shout" || kind === "whisper" ? MANNERS[kind] : null;
  return { key, speaker: who ?? label, manner, words: text, isQuote: true, language };
}

/** A gist names its speaker more often than not; it is not named twice. */
function summarise({ key, who, gist }: Keyed<Gist>, language: string): ScriptLine {
  const speaker = who !== null && !gist.includes(who) ? who : null;
  return { key, speaker, manner: null, words: gist, isQuote: false, language };
}
