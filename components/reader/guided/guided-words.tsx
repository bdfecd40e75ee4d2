/** What the stage shows, for whoever cannot see it: said at every step, and there to be read again. */
import type { PageText } from "#lib/contract.ts";
import { SpokenLines } from "../page/panel-words.tsx";
import { scriptOf } from "../page/script.ts";

type GuidedWordsProps = {
  /** "Page 3, panel 2 of 4". */
  readonly name: string;
  /** `null` until the page's words are here. */
  readonly text: PageText | null;
  /** 0 for the whole page. */
  readonly panel: number;
};

export function GuidedWords({ name, text, panel }: GuidedWordsProps) {
  const shown = text && panel > 0 ? scriptOf(text).panels.find((one) => one.panel === panel) : undefined;
  return (
    <div className="visually-hidden" aria-live="polite" aria-atomic="true">
      <p>{name}.</p>
      {text && panel === 0 ? <p lang={text.language}>{text.gist}</p> : null}
      {text && shown ? (
        <p>
          <span lang={text.language}>{shown.shows}</span> <SpokenLines lines={shown.lines} />
        </p>
      ) : null}
    </div>
  );
}
