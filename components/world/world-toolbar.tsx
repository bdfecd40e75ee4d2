/** What of the world is shown, and how: around the page or all of it, drawn or listed, which kinds, and who is looked for. */
import { type KeyboardEvent, type ReactNode, useId } from "react";
import type { WorldMode } from "#components/api/world.ts";
import type { EntityKind } from "#lib/contract.ts";
import { countKinds, isLastShown, type WorldNode } from "./filter-world.ts";
import { KIND_NAMES } from "./kinds.ts";
import { Segments } from "./segments.tsx";
import styles from "./world-toolbar.module.css";

export type Shape = "graph" | "list";

type WorldToolbarProps = {
  readonly mode: WorldMode;
  readonly onMode: (mode: WorldMode) => void;
  readonly shape: Shape;
  readonly onShape: (shape: Shape) => void;
  /** All there is in this mode, whatever is hidden. */
  readonly nodes: readonly WorldNode[];
  readonly hidden: ReadonlySet<EntityKind>;
  readonly onKind: (kind: EntityKind) => void;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Goes to the first that was found. */
  readonly onJump: () => void;
  /** How many are shown or found, said beside the field. */
  readonly found: ReactNode;
};

export function WorldToolbar(props: WorldToolbarProps) {
  const { mode, onMode, shape, onShape } = props;
  return (
    <div className={styles["toolbar"]}>
      <Segments
        name="How much of the world"
        options={[
          { value: "focus", label: "Around this page" },
          { value: "full", label: "Whole world" },
        ]}
        value={mode}
        onChoose={onMode}
      />
      <Segments
        name="How it is shown"
        options={[
          { value: "graph", label: "Graph" },
          { value: "list", label: "List" },
        ]}
        value={shape}
        onChoose={onShape}
      />
      <Search {...props} />
      <KindFilter {...props} />
    </div>
  );
}

function Search({ query, onQuery, onJump, found }: WorldToolbarProps) {
  const status = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && query !== "") {
      event.preventDefault();
      event.stopPropagation();
      onQuery("");
    }
    if ((event.key === "Enter" && !event.nativeEvent.isComposing) || event.key === "ArrowDown") {
      event.preventDefault();
      onJump();
    }
  };
  return (
    <search className={styles["search"]}>
      <input
        type="search"
        aria-label="Find by name"
        aria-describedby={status}
        placeholder="Find by name"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="go"
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p id={status} role="status" className={styles["found"]}>
        {found}
      </p>
    </search>
  );
}

function KindFilter({ nodes, hidden, onKind }: WorldToolbarProps) {
  return (
    <fieldset className={styles["kinds"]}>
      <legend className="visually-hidden">Kinds shown</legend>
      {countKinds(nodes).map(({ kind, count }) => {
        const isLast = isLastShown(hidden, kind, nodes);
        return (
          <button
            key={kind}
            type="button"
            className={styles["kind"]}
            data-kind={kind}
            aria-pressed={!hidden.has(kind)}
            aria-disabled={isLast || undefined}
            title={isLast ? "The last kind shown stays" : undefined}
            onClick={() => onKind(kind)}
          >
            <span className={styles["dot"]} aria-hidden="true" />
            {KIND_NAMES[kind].many} <span className={styles["count"]}>{count}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
