/** The ways to read, to choose from: a button that opens a group of radio buttons. */
import { type KeyboardEvent, type ReactNode, type RefObject, useId, useRef } from "react";
import { useDisclosure } from "./use-disclosure.ts";
import { VIEWS, type View } from "./view.ts";
import { ViewIcon } from "./view-icon.tsx";
import styles from "./view-menu.module.css";

type ViewMenuProps = {
  /** `null` while it is not decided. */
  readonly view: View | null;
  /** What is ticked: a choice that is on its way, else `view`. Arrow keys may be faster than a view. */
  readonly chosen: View | null;
  readonly onChoose: (view: View) => void;
  /** Takes the focus to the pages, where a reader who has chosen goes on. */
  readonly onDone: () => void;
};

const NAMES: Record<View, { readonly name: string; readonly about: string }> = {
  book: { name: "Book", about: "Turn the pages" },
  scroll: { name: "Scroll", about: "One page under the other" },
  guided: { name: "Guided", about: "Panel by panel" },
  transcript: { name: "Text", about: "Told in words" },
};

export function ViewMenu({ view, chosen, onChoose, onDone }: ViewMenuProps) {
  const { isOpen, toggle, close, menu, button } = useDisclosure();
  const panel = useId();
  // Browsers send a click for an arrow key too: to the option it leads to, after the key to the one it came from.
  const isByArrow = useRef(false);
  const finish = () => {
    close();
    onDone();
  };
  const { name } = NAMES[view ?? "book"];
  return (
    <div ref={menu} className={styles["menu"]}>
      <button
        ref={button}
        type="button"
        className={styles["button"]}
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={toggle}
      >
        <ViewIcon view={view ?? "book"} />
        <span className="visually-hidden">Way to read: </span>
        <span className={styles["name"]}>{name}</span>
      </button>
      <fieldset id={panel} className={styles["panel"]} hidden={!isOpen}>
        <legend className="visually-hidden">Way to read</legend>
        {VIEWS.map((choice) => (
          <ViewOption
            key={choice}
            view={choice}
            isChosen={choice === chosen}
            isByArrow={isByArrow}
            onChoose={() => onChoose(choice)}
            onDone={finish}
          >
            <b>{NAMES[choice].name}</b> <small>{NAMES[choice].about}</small>
          </ViewOption>
        ))}
      </fieldset>
    </div>
  );
}

type ViewOptionProps = {
  readonly view: View;
  readonly isChosen: boolean;
  /** Whether the last key in the menu was an arrow. */
  readonly isByArrow: RefObject<boolean>;
  readonly onChoose: () => void;
  readonly onDone: () => void;
  readonly children: ReactNode;
};

/** Arrow keys choose and leave the menu open; a click, Enter or Space chooses and closes it. */
function ViewOption({ view, isChosen, isByArrow, onChoose, onDone, children }: ViewOptionProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    isByArrow.current = event.key.startsWith("Arrow");
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onDone();
  };
  const onClick = () => {
    if (!isByArrow.current) onDone();
  };
  const onPointerDown = () => {
    isByArrow.current = false;
  };
  return (
    <label className={styles["option"]} onPointerDown={onPointerDown}>
      <input
        type="radio"
        name="view"
        value={view}
        className="visually-hidden"
        checked={isChosen}
        onChange={onChoose}
        onClick={onClick}
        onKeyDown={onKeyDown}
      />
      <ViewIcon view={view} />
      <span className={styles["words"]}>{children}</span>
    </label>
  );
}
