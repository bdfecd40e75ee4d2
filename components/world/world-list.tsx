/** The world in words: everybody by kind, in the order they were met, with the same relations that the graph draws. */
import { useId } from "react";
import type { EntityKind } from "#lib/contract.ts";
import { Avatar } from "./avatar.tsx";
import { countKinds, type World, type WorldEdge, type WorldNode } from "./filter-world.ts";
import { KIND_NAMES } from "./kinds.ts";
import { isAfter, type Moment } from "./moment.ts";
import { RelationLine } from "./relation-line.tsx";
import { atStart } from "./relation-words.ts";
import styles from "./world-list.module.css";

type WorldListProps = {
  readonly world: World;
  /** Those of them that were found by name. */
  readonly found: readonly WorldNode[];
  readonly language: string;
  /** The number of the episode being read. */
  readonly reading: number;
  readonly seenUpTo: Moment | null;
  readonly chosen: string | null;
  readonly onChoose: (slug: string) => void;
};

export function WorldList({ found, ...shared }: WorldListProps) {
  return (
    <div className={styles["list"]}>
      {countKinds(found).map(({ kind }) => (
        <Group key={kind} kind={kind} nodes={found.filter((node) => node.kind === kind)} {...shared} />
      ))}
    </div>
  );
}

type Shared = Omit<WorldListProps, "found">;

function Group({ kind, nodes, ...shared }: Shared & { kind: EntityKind; nodes: readonly WorldNode[] }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles["group"]}>
      <h3 id={heading}>{KIND_NAMES[kind].many}</h3>
      <ul>
        {nodes.map((node) => (
          <Entry key={node.id} node={node} {...shared} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ node, world, ...shared }: Shared & { node: WorldNode }) {
  const { id, slug, name, kind, summary, other_names: others } = node;
  const { language, seenUpTo, chosen, onChoose } = shared;
  const isNew =
    seenUpTo !== null && isAfter({ episode: node.episode_debut, page: node.page_debut }, seenUpTo);
  const relations = world.edges.filter(({ source, target }) => source === id || target === id);
  return (
    <li className={styles["entry"]} data-chosen={slug === chosen}>
      <Avatar kind={kind} name={name} portrait={node.portrait} size="small" />
      <div className={styles["words"]}>
        <p className={styles["names"]}>
          <button type="button" data-entity={slug} lang={language} onClick={() => onChoose(slug)}>
            {atStart(name)}
          </button>
          {node.on_screen ? <span className={styles["mark"]}>on this page</span> : null}
          {isNew ? <span className={styles["mark"]}>new</span> : null}
        </p>
        {others.length > 0 ? (
          <p className={styles["others"]}>
            also <span lang={language}>{others.join(", ")}</span>
          </p>
        ) : null}
        {summary === null ? null : <p lang={language}>{summary}</p>}
        <Relations node={node} nodes={world.nodes} relations={relations} {...shared} />
      </div>
    </li>
  );
}

type RelationsProps = Pick<Shared, "language" | "reading" | "onChoose"> & {
  readonly node: WorldNode;
  readonly nodes: readonly WorldNode[];
  readonly relations: readonly WorldEdge[];
};

function Relations({ node, nodes, relations, ...shared }: RelationsProps) {
  const byId = new Map(nodes.map((one) => [one.id, one]));
  if (relations.length === 0) return null;
  return (
    <ul className={styles["relations"]} aria-label={`Relations of ${node.name}`}>
      {relations.map((edge) => {
        const [source, target] = [byId.get(edge.source), byId.get(edge.target)];
        if (source === undefined || target === undefined) return null;
        const since = { episode: edge.episode_debut, page: edge.page_debut };
        const line = { kind: edge.kind, source, target, of: node.slug, since, until: edge.ended };
        return (
          <li key={edge.id}>
            <RelationLine {...line} {...shared} />
          </li>
        );
      })}
    </ul>
  );
}
