/** What keys do in each way to read, for the help: told from the very tables that the views act on. */
import { BOOK_BINDINGS } from "../flipbook/book-keys.ts";
import { GUIDED_BINDINGS } from "../guided/guided-keys.ts";
import { COLUMN_BINDINGS } from "../scroll/column-keys.ts";
import { TRANSCRIPT_BINDINGS } from "../transcript/transcript-keys.ts";
import { ZOOM_BINDINGS, ZOOMED_KEYS } from "../zoom/zoom-keys.ts";
import { hasFit, hasZoom } from "./fit.ts";
import { FIT_BINDINGS } from "./fit-keys.ts";
import { describeKeys, isCharacter, type KeyBinding, type KeyDescription } from "./key-bindings.ts";
import { SCROLL_BINDINGS } from "./scroll-keys.ts";
import type { View } from "./view.ts";

const TURNING: Record<View, readonly KeyBinding<string>[]> = {
  book: BOOK_BINDINGS,
  single: BOOK_BINDINGS,
  scroll: [...COLUMN_BINDINGS, ...SCROLL_BINDINGS.filter(({ command }) => command !== "end")],
  guided: GUIDED_BINDINGS,
  transcript: [...TRANSCRIPT_BINDINGS, ...SCROLL_BINDINGS],
};

/** All keys that a way to read listens to, in the order in which a reader comes to want them. */
export function keysIn(view: View): KeyDescription[] {
  return describeKeys(bindingsIn(view));
}

/** What keys do instead while the page is zoomed; nothing where it cannot be. */
export function zoomedKeysIn(view: View): readonly KeyDescription[] {
  return hasZoom(view) ? ZOOMED_KEYS : [];
}

/** Those of the keys that write a character, which a reader can switch off. */
export function singleKeysIn(view: View): string[] {
  const bindings = bindingsIn(view).filter(({ keys }) => keys.every(isCharacter));
  return describeKeys(bindings).flatMap(({ keys }) => keys);
}

function bindingsIn(view: View): KeyBinding<string>[] {
  return [...TURNING[view], ...(hasZoom(view) ? ZOOM_BINDINGS : []), ...(hasFit(view) ? FIT_BINDINGS : [])];
}
