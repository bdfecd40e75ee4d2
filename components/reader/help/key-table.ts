/**
 * Every gesture of the reader, in words, by the way to read it belongs to, and the keys that do the same everywhere; those
 * of the ways to read are told by views/key-table.ts. Kept in step by hand.
 */
import type { KeyDescription } from "../views/key-bindings.ts";
import type { View } from "../views/view.ts";

export type GestureRow = { readonly gesture: string; readonly does: string };

export const VIEW_NAMES: Record<View, string> = {
  book: "Book",
  single: "One page",
  scroll: "Scroll",
  guided: "Guided",
  transcript: "Text",
};

const BOOK_GESTURES: readonly GestureRow[] = [
  { gesture: "Tap near the right or the left edge", does: "Turn on, or back" },
  { gesture: "Swipe left or right", does: "Turn on, or back" },
  { gesture: "Drag a leaf across", does: "Turn it by hand; let go early and it falls back" },
  { gesture: "Tap twice in the middle", does: "Look closer, or at the whole page again" },
  { gesture: "Pinch, or turn the wheel with Ctrl", does: "Look closer there" },
  { gesture: "Drag a page you look at closely", does: "Move it; nothing turns it meanwhile" },
];

export const VIEW_GESTURES: Record<View, readonly GestureRow[]> = {
  book: BOOK_GESTURES,
  single: BOOK_GESTURES,
  scroll: [
    { gesture: "Scroll", does: "Read on; each page you read brings the next" },
    { gesture: "Pinch with two fingers", does: "Look closer" },
  ],
  guided: [
    { gesture: "Tap", does: "To the next panel" },
    { gesture: "Tap the left third", does: "To the panel before" },
    { gesture: "Swipe left or right", does: "To the next panel, or the one before" },
  ],
  transcript: [{ gesture: "Scroll", does: "Read the page; the buttons below turn it" }],
};

/** Of those that a reader can switch off, the ones that work anywhere. */
export const LETTER_KEYS: readonly KeyDescription[] = [
  { keys: ["G"], does: "Show all pages, to go to one" },
  { keys: ["O"], does: "Show who and what you have met" },
  { keys: ["F"], does: "Fill the screen with the pages, or leave it" },
  { keys: ["?"], does: "Show these keys" },
];

export const COMMON_KEYS: readonly KeyDescription[] = [
  { keys: ["Esc"], does: "Close what is open; put out the light on a panel" },
];

export const ASKING_KEYS: readonly KeyDescription[] = [
  { keys: ["Enter"], does: "Ask about the page on screen" },
  { keys: ["Shift+Enter"], does: "Begin a new line" },
];
