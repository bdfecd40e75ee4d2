/** The book's keys. */
import type { KeyBinding } from "../views/key-bindings.ts";

export type BookCommand = "next" | "previous" | "first" | "furthest" | "on" | "back";

export const BOOK_BINDINGS = [
  { keys: ["ArrowRight", "PageDown"], does: "Next page", command: "next" },
  { keys: ["ArrowLeft", "PageUp"], does: "Previous page", command: "previous" },
  { keys: [" "], does: "On: down the page, then to the next", command: "on" },
  { keys: [" "], isShifted: true, does: "Back: up the page, then to the one before", command: "back" },
  { keys: ["Home"], does: "First page", command: "first" },
  { keys: ["End"], does: "Furthest page you have read", command: "furthest" },
] as const satisfies readonly KeyBinding<BookCommand>[];
