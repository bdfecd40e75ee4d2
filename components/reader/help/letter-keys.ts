/**
 * Whether single keys such as `g` do anything. Whoever speaks to their computer, or types where they did not mean to,
 * can switch them off, in this browser for good. Only scripts ask, so the browser's own storage keeps it.
 */

const NAME = "companion_letter_keys";
const OFF = "off";

/** Holds where the browser's storage is closed, for as long as the page is open. */
let chosen: boolean | null = null;

/** On until the reader says otherwise. */
export function areLetterKeysOn(): boolean {
  return chosen ?? remembered() !== OFF;
}

/** Keeps the choice, as well as this browser can. */
export function switchLetterKeys(isOn: boolean): void {
  chosen = isOn;
  try {
    if (isOn) window.localStorage.removeItem(NAME);
    else window.localStorage.setItem(NAME, OFF);
  } catch {
    // Storage is closed here; the choice holds until the page is left.
  }
}

function remembered(): string | null {
  try {
    return window.localStorage.getItem(NAME);
  } catch {
    return null;
  }
}
