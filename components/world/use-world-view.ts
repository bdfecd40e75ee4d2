/** How the reader looks at the world: around the page or whole, drawn or listed, which kinds, whom they look for and chose. */
import { type RefObject, useCallback, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { WorldMode } from "#components/api/world.ts";
import type { EntityKind } from "#lib/contract.ts";
import { findByName, toggleKind, type World, type WorldNode, withoutKinds } from "./filter-world.ts";
import { useMedia } from "./use-media.ts";
import { useWorld, type WorldOptions, type WorldState } from "./use-world.ts";
import type { Shape } from "./world-toolbar.tsx";

/** Fourteen faces on a phone are too small to read or to hit: there the list comes first. */
const SMALL = "(width < 600px)";
const NOBODY: World = { nodes: [], edges: [] };

export type WorldView = {
  readonly world: WorldState;
  /** What is shown of it, by kind. */
  readonly filtered: World;
  /** Of these the ones found by name, or `null` while nobody is looked for. */
  readonly found: readonly WorldNode[] | null;
  readonly shape: Shape;
  /** The slug of whoever's card is open. */
  readonly chosen: string | null;
  choose(slug: string): void;
  closeCard(): void;
  readonly toolbar: {
    readonly mode: WorldMode;
    readonly onMode: (mode: WorldMode) => void;
    readonly shape: Shape;
    readonly onShape: (shape: Shape) => void;
    readonly nodes: readonly WorldNode[];
    readonly hidden: ReadonlySet<EntityKind>;
    readonly onKind: (kind: EntityKind) => void;
    readonly query: string;
    readonly onQuery: (query: string) => void;
    readonly onJump: () => void;
    readonly found: string;
  };
};

export function useWorldView(
  options: Omit<WorldOptions, "mode">,
  panel: RefObject<HTMLElement | null>,
): WorldView {
  const [mode, setMode] = useState<WorldMode>("focus");
  const [shapeWanted, setShape] = useState<Shape | null>(null);
  const isSmall = useMedia(SMALL);
  const shape = shapeWanted ?? (isSmall ? "list" : "graph");
  const [hidden, setHidden] = useState<ReadonlySet<EntityKind>>(new Set());
  const [query, setQuery] = useState("");
  const world = useWorld({ ...options, mode });
  const graph: World = world.shown?.graph ?? NOBODY;
  const filtered = useMemo(() => withoutKinds(graph, hidden), [graph, hidden]);
  const found = useMemo(
    () => (query.trim() === "" ? null : findByName(filtered.nodes, query)),
    [filtered, query],
  );
  const { sessionId, position, language } = options;
  const place = [sessionId, position.page, position.rightPage, language].join(" ");
  const { chosen, choose: chooseHere, closeCard } = useChosen(place, panel);
  const choose = useCallback(
    (slug: string) => {
      const node = graph.nodes.find((one) => one.slug === slug);
      if (node === undefined) setMode("full");
      else setHidden((before) => (before.has(node.kind) ? toggleKind(before, node.kind, []) : before));
      chooseHere(slug);
    },
    [graph, chooseHere],
  );

  const onJump = () => {
    const [first] = found ?? filtered.nodes;
    if (first) focusOn(panel.current, first.slug);
  };
  const onKind = (kind: EntityKind) => {
    closeCard();
    setHidden((before) => toggleKind(before, kind, graph.nodes));
  };
  const onMode = (next: WorldMode) => {
    closeCard();
    setMode(next);
  };
  const toolbar = {
    ...{ mode, onMode, shape, onShape: setShape },
    ...{ nodes: graph.nodes, hidden, onKind, query, onQuery: setQuery, onJump },
    found: found === null ? `${filtered.nodes.length} shown` : `${found.length || "none"} found`,
  };
  return {
    world,
    filtered,
    found,
    shape,
    chosen,
    choose,
    closeCard,
    toolbar,
  };
}

/** Whose card is open. Another `place` puts it away; once it is closed, where it was opened gets the focus back. */
function useChosen(place: string, panel: RefObject<HTMLElement | null>) {
  const [choice, setChoice] = useState<{ slug: string; place: string } | null>(null);
  const opener = useRef<string | null>(null);
  const chosen = choice?.place === place ? choice.slug : null;

  const choose = useCallback(
    (slug: string) => {
      // From card to card, the way back is to where the first was opened.
      if (document.activeElement?.closest("[data-card]") === null) opener.current = slug;
      setChoice({ slug, place });
    },
    [place],
  );
  const closeCard = useCallback(() => {
    const hadFocus = document.activeElement?.closest("[data-card]") != null;
    // What the card covered can take the focus only once it is gone.
    flushSync(() => setChoice(null));
    if (hadFocus) focusOn(panel.current, opener.current);
  }, [panel]);
  return { chosen, choose, closeCard };
}

/** Gives the focus to somebody's button, or to the panel when they are not shown. */
function focusOn(panel: HTMLElement | null, slug: string | null): void {
  const button = slug === null ? null : panel?.querySelector<HTMLElement>(`[data-entity="${slug}"]`);
  (button ?? panel)?.focus({ preventScroll: button?.closest(".react-flow") != null });
}
