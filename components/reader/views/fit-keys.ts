/** The keys that say how large a page is shown, wherever that is asked. */
import type { Fit } from "./fit.ts";
import type { KeyBinding } from "./key-bindings.ts";

export const FIT_BINDINGS = [
  { keys: ["w"], does: "Page width", command: "width" },
  { keys: ["h"], does: "Whole page", command: "page" },
] as const satisfies readonly KeyBinding<Fit>[];
