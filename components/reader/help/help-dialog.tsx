/** Every key and gesture of the present way to read. What one reads with comes first: fingers, or keys. */
import { type ReactNode, useId, useState } from "react";
import { ModalDialog } from "#components/ui/modal-dialog.tsx";
import type { KeyDescription } from "../views/key-bindings.ts";
import { keysIn, singleKeysIn, zoomedKeysIn } from "../views/key-table.ts";
import type { View } from "../views/view.ts";
import styles from "./help-dialog.module.css";
import {
  ASKING_KEYS,
  COMMON_KEYS,
  type GestureRow,
  LETTER_KEYS,
  VIEW_GESTURES,
  VIEW_NAMES,
} from "./key-table.ts";
import { areLetterKeysOn, switchLetterKeys } from "./letter-keys.ts";

type HelpDialogProps = { readonly view: View; readonly onClose: () => void };

export function HelpDialog({ view, onClose }: HelpDialogProps) {
  const heading = useId();
  const [isByTouch] = useState(() => window.matchMedia("(pointer: coarse)").matches);
  const name = VIEW_NAMES[view];
  const zoomed = zoomedKeysIn(view);
  const gestures = (
    <Group title={`Gestures · ${name}`}>
      <Gestures rows={VIEW_GESTURES[view]} />
    </Group>
  );
  return (
    <ModalDialog labelledBy={heading} onClose={onClose}>
      <div className={styles["head"]}>
        <h2 id={heading}>Keys and gestures</h2>
        <form method="dialog">
          <button type="submit" className="button quiet">
            Close
          </button>
        </form>
      </div>
      <div className={styles["groups"]}>
        {isByTouch ? gestures : null}
        <Group title={`Keys · ${name}`}>
          <Keys rows={keysIn(view)} />
        </Group>
        {isByTouch ? null : gestures}
        {zoomed.length > 0 ? (
          <Group title="Looking closely">
            <Keys rows={zoomed} />
          </Group>
        ) : null}
        <Group title="Anywhere in the reader">
          <Keys rows={[...LETTER_KEYS, ...COMMON_KEYS]} />
          <LetterKeySwitch view={view} />
        </Group>
        <Group title="In your question">
          <Keys rows={ASKING_KEYS} />
        </Group>
      </div>
    </ModalDialog>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles["group"]}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Gestures({ rows }: { readonly rows: readonly GestureRow[] }) {
  return (
    <dl className={styles["gestures"]}>
      {rows.map(({ gesture, does }) => (
        <div key={gesture}>
          <dt>{gesture}</dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}

function Keys({ rows }: { readonly rows: readonly KeyDescription[] }) {
  return (
    <dl className={styles["keys"]}>
      {rows.map(({ keys, does }) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <Press key={key} keys={key.split(/(?<=.)\+/)} />
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}

/** One key, or several pressed together. */
function Press({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span>
      {keys.map((key, index) => (
        <span key={key}>
          {index > 0 ? "+" : null}
          <kbd>{SPOKEN[key] ? <Spoken sign={key} name={SPOKEN[key]} /> : key}</kbd>
        </span>
      ))}{" "}
    </span>
  );
}

/** What screen readers say poorly or not at all. */
const SPOKEN: Readonly<Record<string, string>> = {
  "→": "Right arrow",
  "←": "Left arrow",
  "↑": "Up arrow",
  "↓": "Down arrow",
  "+": "Plus",
  "−": "Minus",
  "?": "Question mark",
};

function Spoken({ sign, name }: { readonly sign: string; readonly name: string }) {
  return (
    <>
      <span aria-hidden="true">{sign}</span>
      <span className="visually-hidden">{name}</span>
    </>
  );
}

function LetterKeySwitch({ view }: { readonly view: View }) {
  const [isOn, setOn] = useState(areLetterKeysOn);
  const singleKeys = [...LETTER_KEYS.flatMap(({ keys }) => keys), ...singleKeysIn(view)];
  const change = (next: boolean) => {
    setOn(next);
    switchLetterKeys(next);
  };
  return (
    <label className={styles["switch"]}>
      <input type="checkbox" checked={isOn} onChange={(event) => change(event.target.checked)} />
      <span>Use single keys: {singleKeys.join(", ")}</span>
    </label>
  );
}
