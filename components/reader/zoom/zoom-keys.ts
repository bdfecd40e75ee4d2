/** The keys of looking closely. */
import { describeKeys, type KeyBinding, type KeyDescription } from "../views/key-bindings.ts";

/** What these keys do at any time. */
export type ZoomCommand = "in" | "out" | "reset";

export const ZOOM_BINDINGS = [
  { keys: ["+"], silentKeys: ["="], does: "Zoom in", command: "in" },
  { keys: ["-"], does: "Zoom out", command: "out" },
  { keys: ["0"], does: "Zoom back to 100 %", command: "reset" },
] as const satisfies readonly KeyBinding<ZoomCommand>[];

/** What these keys do while the page is zoomed, in place of what they do else. */
export type PanCommand = "left" | "right" | "up" | "down" | "on" | "back" | "leave";

export const PAN_BINDINGS = [
  { keys: ["ArrowLeft"], does: "Look around on it", command: "left" },
  { keys: ["ArrowRight"], does: "Look around on it", command: "right" },
  { keys: ["ArrowUp"], does: "Look around on it", command: "up" },
  { keys: ["ArrowDown"], does: "Look around on it", command: "down" },
  { keys: [" "], does: "A screen down, or up", command: "on" },
  { keys: [" "], isShifted: true, does: "A screen down, or up", command: "back" },
  { keys: ["Escape"], does: "Leave the zoom", command: "leave" },
] as const satisfies readonly KeyBinding<PanCommand>[];

/** For the help: the keys that zoom, and what others do once the page is zoomed. */
export const ZOOM_KEYS: readonly KeyDescription[] = describeKeys(ZOOM_BINDINGS);
export const ZOOMED_KEYS: readonly KeyDescription[] = describeKeys(PAN_BINDINGS);
