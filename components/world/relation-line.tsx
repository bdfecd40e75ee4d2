/** A relation as a sentence; whoever else it names can be gone to. */
import type { EntityKind } from "#lib/contract.ts";
import { type Duration, nameDuration } from "./moment.ts";
import styles from "./relation-line.module.css";
import { atStart, joinOf } from "./relation-words.ts";

export type Someone = { readonly slug: string; readonly name: string; readonly kind?: EntityKind };

type RelationLineProps = Duration & {
  readonly kind: string;
  readonly source: Someone;
  readonly target: Someone;
  /** The slug of the one whose relations are listed: named, but not linked. */
  readonly of: string;
  /** What names are written in. */
  readonly language: string;
  /** The number of the episode being read. */
  readonly reading: number;
  readonly onChoose: (slug: string) => void;
};

export function RelationLine(props: RelationLineProps) {
  const { kind, source, target, of, language, reading, onChoose, since, until } = props;
  const nameOne = ({ slug, name }: Someone, isFirst: boolean) => {
    const shown = isFirst ? atStart(name) : name;
    if (slug === of) return <span lang={language}>{shown}</span>;
    return (
      <button type="button" className={styles["name"]} lang={language} onClick={() => onChoose(slug)}>
        {shown}
      </button>
    );
  };
  return (
    <p className={styles["line"]} data-over={until !== null}>
      {nameOne(source, true)}
      {joinOf(kind)}
      {nameOne(target, false)}
      <span className={styles["when"]}>, {nameDuration({ since, until }, reading)}.</span>
    </p>
  );
}
