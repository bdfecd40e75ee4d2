/** The column's own keys. It scrolls as any page does, but `End` goes no further than the reader has been. */
import type { KeyBinding } from "../views/key-bindings.ts";

export type ColumnCommand = "next" | "previous" | "furthest";

export const COLUMN_BINDINGS = [
  { keys: ["ArrowRight"], does: "Next page", command: "next" },
  { keys: ["ArrowLeft"], does: "Previous page", command: "previous" },
  { keys: ["End"], does: "Furthest page you have read", command: "furthest" },
] as const satisfies readonly KeyBinding<ColumnCommand>[];
