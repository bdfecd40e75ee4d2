/** The world itself, or why there is none to see. */
import { lazy, type ReactNode, Suspense } from "react";
import type { WorldView } from "./use-world-view.ts";
import styles from "./world-body.module.css";
import { WorldList } from "./world-list.tsx";

/** The drawing library is heavy, and a list does without. */
const WorldGraph = lazy(() => import("./world-graph.tsx"));

export function WorldBody({ view }: { readonly view: WorldView }) {
  const { shown, failure, retry } = view.world;
  if (failure !== null) return <Trouble sentence={failure} onRetry={retry} />;
  if (shown === null) {
    return (
      <p role="status" className={styles["quiet"]}>
        Gathering everybody you have met…
      </p>
    );
  }
  if (shown.graph.nodes.length === 0) {
    return <p className={styles["quiet"]}>You have met nobody yet. Read on, and come back.</p>;
  }
  return (
    <div className={styles["shown"]} aria-busy={view.world.isLoading}>
      <Words view={view} />
      <div className={styles["frame"]}>
        <Shown view={view} />
      </div>
    </div>
  );
}

function Shown({ view }: { readonly view: WorldView }) {
  const { world, filtered, found, chosen, choose, closeCard, shape } = view;
  if (world.shown === null) return null;
  const { mode, graph, seenUpTo } = world.shown;
  const about = { language: graph.language, reading: graph.at.episode, onChoose: choose };
  if (shape === "list") {
    return (
      <WorldList
        world={filtered}
        found={found ?? filtered.nodes}
        seenUpTo={seenUpTo}
        chosen={chosen}
        {...about}
      />
    );
  }
  return (
    <Suspense fallback={<p className={styles["quiet"]}>Drawing…</p>}>
      <WorldGraph
        whole={graph}
        world={filtered}
        mode={mode}
        found={found}
        look={{ chosen, seenUpTo }}
        onLeave={closeCard}
        {...about}
      />
    </Suspense>
  );
}

/** A word where what is shown is not what was asked for. */
function Words({ view }: { readonly view: WorldView }) {
  const { world, found } = view;
  if (found !== null && found.length === 0) return <Line>You know nobody by that name.</Line>;
  const isOfNobody = world.shown?.mode === "focus" && !world.shown.graph.nodes.some((node) => node.on_screen);
  return isOfNobody ? <Line>Nobody is on this page, so here is everybody you have met.</Line> : null;
}

function Line({ children }: { readonly children: ReactNode }) {
  return <p className={styles["line"]}>{children}</p>;
}

function Trouble({ sentence, onRetry }: { readonly sentence: string; readonly onRetry: () => void }) {
  return (
    <div role="alert" className={styles["trouble"]}>
      <p>The world could not be brought up. {sentence}</p>
      <button type="button" className="button quiet" onClick={onRetry}>
        Retry
      </button>
    </div>
  );
}
