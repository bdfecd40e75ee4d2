/** The keys of the text, besides those that scroll it. */
import type { Direction } from "../flipbook/turning.ts";
import type { KeyBinding } from "../views/key-bindings.ts";

export const TRANSCRIPT_BINDINGS = [
  { keys: ["ArrowRight"], does: "Next page", command: "next" },
  { keys: ["ArrowLeft"], does: "Previous page", command: "previous" },
] as const satisfies readonly KeyBinding<Direction>[];
