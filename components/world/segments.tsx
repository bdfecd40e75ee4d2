/** A choice of one among a few, side by side. */
import type { ReactNode } from "react";
import styles from "./segments.module.css";

type SegmentsProps<Value extends string> = {
  /** What is chosen here, for those who do not see that the buttons belong together. */
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
};

export function Segments<Value extends string>({ name, options, value, onChoose }: SegmentsProps<Value>) {
  return (
    <fieldset className={styles["segments"]}>
      <legend className="visually-hidden">{name}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChoose(option.value)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
