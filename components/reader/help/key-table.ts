/** Every key and every gesture of the reader, in words, by the way to read they belong to. Kept in step by hand. */
import type { View } from "../views/view.ts";

/** Keys that do the same. Those pressed together are joined by "+". */
export type KeyRow = { readonly keys: readonly string[]; readonly does: string };
export type GestureRow = { readonly gesture: string; readonly does: string };

export const VIEW_NAMES: Record<View, string> = {
  book: "Book",
  scroll: "Scroll",
  guided: "Guided",
  transcript: "Text",
};

export const VIEW_KEYS: Record<View, readonly KeyRow[]> = {
  book: [
    { keys: ["→", "Page Down"], does: "Turn forward" },
    { keys: ["←", "Page Up"], does: "Turn back" },
    { keys: ["Home"], does: "To the first page" },
    { keys: ["End"], does: "To the furthest page you have read" },
  ],
  scroll: [
    { keys: ["→"], does: "Glide to the next page" },
    { keys: ["←"], does: "Glide to the page before" },
    { keys: ["↓", "↑"], does: "Scroll a little" },
    { keys: ["Space", "Page Down"], does: "Scroll down by a screen" },
    { keys: ["Shift+Space", "Page Up"], does: "Scroll up by a screen" },
    { keys: ["Home"], does: "To the first page" },
    { keys: ["End"], does: "To the furthest page you have read" },
  ],
  guided: [
    { keys: ["→", "↓", "Space", "Page Down"], does: "To the next panel" },
    { keys: ["←", "↑", "Shift+Space", "Page Up"], does: "To the panel before" },
  ],
  transcript: [
    { keys: ["→"], does: "To the next page" },
    { keys: ["←"], does: "To the page before" },
    { keys: ["↓", "↑"], does: "Scroll a little" },
    { keys: ["Space", "Page Down"], does: "Scroll down by a screen" },
    { keys: ["Shift+Space", "Page Up"], does: "Scroll up by a screen" },
  ],
};

export const VIEW_GESTURES: Record<View, readonly GestureRow[]> = {
  book: [
    { gesture: "Tap the right or the left half", does: "Turn forward, or back" },
    { gesture: "Swipe left or right", does: "Turn forward, or back" },
    { gesture: "Drag a leaf across", does: "Turn it by hand; let go early and it falls back" },
    { gesture: "Pinch with two fingers", does: "Look closer" },
  ],
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

/** Those that a reader can switch off. */
export const LETTER_KEYS: readonly KeyRow[] = [
  { keys: ["G"], does: "Show all pages, to go to one" },
  { keys: ["F"], does: "Fill the screen with the pages, or leave it" },
  { keys: ["?"], does: "Show these keys" },
];

export const COMMON_KEYS: readonly KeyRow[] = [
  { keys: ["Esc"], does: "Close what is open; put out the light on a panel" },
];

export const ASKING_KEYS: readonly KeyRow[] = [
  { keys: ["Enter"], does: "Ask about the page on screen" },
  { keys: ["Shift+Enter"], does: "Begin a new line" },
];
