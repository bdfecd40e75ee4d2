/** The ways to read, to choose from, and how large pages are shown in them: a button that opens a panel. */
import { type RefObject, useId, useRef } from "react";
import { FITS, type Fit, hasFit, hasZoom } from "./fit.ts";
import { MenuOption } from "./menu-option.tsx";
import { useDisclosure } from "./use-disclosure.ts";
import type { WayToRead } from "./use-way-to-read.ts";
import { VIEWS, type View } from "./view.ts";
import { FitIcon, ViewIcon } from "./view-icon.tsx";
import styles from "./view-menu.module.css";

type ViewMenuProps = {
  readonly way: WayToRead;
  /** Takes the focus to the pages, where a reader who has chosen goes on. */
  readonly onDone: () => void;
  /** Called with the place where the present way to read may put its tools. */
  readonly onSlot: (slot: HTMLElement | null) => void;
};

const NAMES: Record<View, { readonly name: string; readonly about: string }> = {
  book: { name: "Book", about: "Turn the pages" },
  single: { name: "One page", about: "A page at a time" },
  scroll: { name: "Scroll", about: "One page under the other" },
  guided: { name: "Guided", about: "Panel by panel" },
  transcript: { name: "Text", about: "Told in words" },
};

const FIT_NAMES: Record<Fit, string> = { page: "Whole page", width: "Page width" };

export function ViewMenu({ way, onDone, onSlot }: ViewMenuProps) {
  const { view, chosen } = way;
  const { isOpen, toggle, close, menu, button } = useDisclosure();
  const panel = useId();
  // Browsers send a click for an arrow key too: to the option it leads to, after the key to the one it came from.
  const isByArrow = useRef(false);
  const finish = () => {
    close();
    onDone();
  };
  const group = { way, isByArrow, onDone: finish };
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
        <span className={styles["name"]}>{NAMES[view ?? "book"].name}</span>
      </button>
      <div id={panel} className={styles["panel"]} hidden={!isOpen}>
        <ViewGroup {...group} />
        {hasFit(chosen) ? <FitGroup {...group} /> : null}
        {chosen !== null && hasZoom(chosen) ? <div ref={onSlot} className={styles["tools"]} /> : null}
      </div>
    </div>
  );
}

type GroupProps = {
  readonly way: WayToRead;
  readonly isByArrow: RefObject<boolean>;
  readonly onDone: () => void;
};

/** What is ticked is a choice that may still be on its way: arrow keys can be faster than a view. */
function ViewGroup({ way, ...group }: GroupProps) {
  return (
    <fieldset className={styles["group"]}>
      <legend className="visually-hidden">Way to read</legend>
      {VIEWS.map((view) => (
        <MenuOption
          key={view}
          name="view"
          value={view}
          isChosen={view === way.chosen}
          onChoose={() => way.choose(view)}
          {...group}
        >
          <ViewIcon view={view} />
          <span className={styles["words"]}>
            <b>{NAMES[view].name}</b> <small>{NAMES[view].about}</small>
          </span>
        </MenuOption>
      ))}
    </fieldset>
  );
}

function FitGroup({ way, ...group }: GroupProps) {
  return (
    <fieldset className={`${styles["group"]} ${styles["fits"]}`}>
      <legend className="visually-hidden">Size of the page</legend>
      {FITS.map((choice) => (
        <MenuOption
          key={choice}
          name="fit"
          value={choice}
          isChosen={choice === way.fit}
          onChoose={() => way.chooseFit(choice)}
          {...group}
        >
          <FitIcon fit={choice} />
          <span className={styles["words"]}>{FIT_NAMES[choice]}</span>
        </MenuOption>
      ))}
    </fieldset>
  );
}
