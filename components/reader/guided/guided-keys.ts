/** The keys of guided reading. */
import type { KeyBinding } from "../views/key-bindings.ts";

export type GuidedCommand = "forward" | "back";

export const GUIDED_BINDINGS = [
  { keys: ["ArrowRight", "ArrowDown", "PageDown", " "], does: "Next panel", command: "forward" },
  { keys: ["ArrowLeft", "ArrowUp", "PageUp"], does: "Previous panel", command: "back" },
  { keys: [" "], isShifted: true, does: "Previous panel", command: "back" },
] as const satisfies readonly KeyBinding<GuidedCommand>[];
