/** One choice of a menu that stays open for the arrow keys: a radio button with a drawing and some words. */
import type { KeyboardEvent, ReactNode, RefObject } from "react";
import styles from "./view-menu.module.css";

type MenuOptionProps = {
  /** The choices of one name exclude each other. */
  readonly name: string;
  readonly value: string;
  readonly isChosen: boolean;
  /** Whether the last key in the menu was an arrow. */
  readonly isByArrow: RefObject<boolean>;
  readonly onChoose: () => void;
  readonly onDone: () => void;
  readonly children: ReactNode;
};

/** Arrow keys choose and leave the menu open; a click, Enter or Space chooses and closes it. */
export function MenuOption(props: MenuOptionProps) {
  const { name, value, isChosen, isByArrow, onChoose, onDone, children } = props;
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
        name={name}
        value={value}
        className="visually-hidden"
        checked={isChosen}
        onChange={onChoose}
        onClick={onClick}
        onKeyDown={onKeyDown}
      />
      {children}
    </label>
  );
}
