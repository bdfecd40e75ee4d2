/**
 * The world as a drawing one can move about in. Everybody is a button; Tab stops at one of them, arrow keys go on in the
 * order in which they were met, and whoever has the focus is brought into sight. Default export for `lazy`.
 */
import { Controls, ReactFlow, ReactFlowProvider } from "@xyflow/react";
import "@xyflow/react/dist/base.css";
import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import type { WorldMode } from "#components/api/world.ts";
import { useReducedMotion } from "#components/reader/flipbook/use-reduced-motion.ts";
import { drawCurves } from "./curve.ts";
import type { World, WorldNode } from "./filter-world.ts";
import { GraphContext } from "./graph-context.ts";
import { GraphEdge } from "./graph-edge.tsx";
import { GraphNode } from "./graph-node.tsx";
import { arrange, edgesOf, type Look, nodesOf } from "./graph-parts.ts";
import { useMedia } from "./use-media.ts";
import { FIT, useSight } from "./use-sight.ts";
import styles from "./world-graph.module.css";

export type WorldGraphProps = {
  /** All of it, whatever is hidden: it says where everybody stands. */
  readonly whole: World;
  /** What is shown of it. */
  readonly world: World;
  readonly mode: WorldMode;
  /** Those of the shown that were found by name, or `null` while nobody is looked for. */
  readonly found: readonly WorldNode[] | null;
  readonly look: Pick<Look, "chosen" | "seenUpTo">;
  readonly language: string;
  /** The number of the episode being read. */
  readonly reading: number;
  readonly onChoose: (slug: string) => void;
  /** Called when the empty ground is pressed. */
  readonly onLeave: () => void;
};

const NODE_TYPES = { entity: GraphNode };
const EDGE_TYPES = { relation: GraphEdge };
/** Our buttons are the keyboard's way; the library's own words would promise more than there is. */
const WORDS = {
  "controls.ariaLabel": "Zoom",
  "controls.zoomIn.ariaLabel": "Zoom in",
  "controls.zoomOut.ariaLabel": "Zoom out",
  "controls.fitView.ariaLabel": "Show all",
};

export default function WorldGraph(props: WorldGraphProps) {
  return (
    <ReactFlowProvider>
      <Drawing {...props} />
    </ReactFlowProvider>
  );
}

function Drawing({ whole, world, mode, found, look, language, reading, onChoose, onLeave }: WorldGraphProps) {
  const ground = useRef<HTMLDivElement>(null);
  const isCalm = useReducedMotion();
  const { chosen, seenUpTo } = look;
  const isStanding = useMedia("(orientation: portrait)");
  const places = useMemo(() => arrange(whole, mode, isStanding), [whole, mode, isStanding]);
  const curves = useMemo(() => drawCurves(world.edges, places), [world, places]);
  const [nodes, edges] = useMemo(() => {
    const seen = { chosen, seenUpTo, found: found && new Set(found.map(({ id }) => id)) };
    const words = { reading, isOnAll: mode === "focus" };
    return [nodesOf(world, places, seen), edgesOf(world, { places, curves }, seen, words)];
  }, [world, places, curves, chosen, seenUpTo, found, reading, mode]);
  const bringIntoSight = useSight({ ground, mode, nodes, chosen, isCalm });

  const reachable = found ?? world.nodes;
  const [reached, setReached] = useState<string | null>(null);
  const tabStop = (reachable.find(({ id }) => id === reached) ?? reachable[0])?.id;
  const context = useMemo(() => {
    const onReach = (id: string) => {
      setReached(id);
      bringIntoSight(id);
    };
    return { tabStop, language, onChoose, onReach };
  }, [tabStop, language, onChoose, bringIntoSight]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event;
    const at = reachable.findIndex(
      ({ slug }) => target instanceof HTMLElement && target.dataset["entity"] === slug,
    );
    const next = reachable[nextIndex(event.key, at, reachable.length)];
    if (at === -1 || next === undefined) return;
    event.preventDefault();
    event.currentTarget
      .querySelector<HTMLElement>(`[data-entity="${next.slug}"]`)
      ?.focus({ preventScroll: true });
  };

  return (
    <GraphContext value={context}>
      <div ref={ground} className={styles["graph"]}>
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={NODE_TYPES}
          edgeTypes={EDGE_TYPES}
          aria-label="Who and what you know. Arrow keys go from one to the next, Enter opens their card."
          ariaLabelConfig={WORDS}
          {...STILL}
          minZoom={0.3}
          maxZoom={1.6}
          fitView
          fitViewOptions={FIT}
          onPaneClick={onLeave}
          onKeyDown={onKeyDown}
        >
          <Controls
            showInteractive={false}
            position="bottom-right"
            fitViewOptions={{ ...FIT, duration: isCalm ? 0 : 350 }}
          />
        </ReactFlow>
        <p className={styles["legend"]} aria-hidden="true">
          <span className={styles["seen"]}>Name</span> on this page
          <svg viewBox="0 0 34 6" aria-hidden="true">
            <path d="M1 3h32" />
          </svg>
          is over
        </p>
      </div>
    </GraphContext>
  );
}

/** Nothing can be dragged, joined, marked or deleted, and no key is taken. */
const STILL = {
  nodesDraggable: false,
  nodesConnectable: false,
  nodesFocusable: false,
  edgesFocusable: false,
  elementsSelectable: false,
  disableKeyboardA11y: true,
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  panActivationKeyCode: null,
  zoomActivationKeyCode: null,
  zoomOnDoubleClick: false,
  attributionPosition: "bottom-left",
} as const;

/** Which of `count` a key leads to from the one `at`; -1 for a key that leads nowhere. */
function nextIndex(key: string, at: number, count: number): number {
  if (key === "ArrowRight" || key === "ArrowDown") return (at + 1) % count;
  if (key === "ArrowLeft" || key === "ArrowUp") return (at - 1 + count) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : -1;
}
