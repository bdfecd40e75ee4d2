/**
 * Keys as data: what they do in words, and the command they give. The views act on the same tables that the help shows,
 * so that it cannot say anything else than what is bound. Pure.
 */

export type KeyBinding<Command extends string> = {
  /** As `KeyboardEvent.key` names them, letters small. */
  readonly keys: readonly string[];
  /** Keys that do the same and are not worth a word, such as the one that a sign is on. */
  readonly silentKeys?: readonly string[];
  readonly isShifted?: boolean;
  readonly does: string;
  readonly command: Command;
};

/** One line of the help: keys as they are written on a keyboard, joined by "+" where pressed together, and what they do. */
export type KeyDescription = { readonly keys: readonly string[]; readonly does: string };

/** The command that a key gives, or `null`. Signs and letters count with Shift as without: keyboards differ. */
export function commandOf<Command extends string>(
  bindings: readonly KeyBinding<Command>[],
  key: string,
  isShifted: boolean,
): Command | null {
  const name = isCharacter(key) ? key.toLowerCase() : key;
  const found = bindings.find(
    (binding) =>
      [...binding.keys, ...(binding.silentKeys ?? [])].includes(name) &&
      (isCharacter(key) || isShifted === (binding.isShifted ?? false)),
  );
  return found?.command ?? null;
}

/** What the help says of bindings: one line for all keys that are said to do the same. */
export function describeKeys(bindings: readonly KeyBinding<string>[]): KeyDescription[] {
  const lines = new Map<string, string[]>();
  for (const { keys, isShifted, does } of bindings) {
    const names = keys.map((key) => (isShifted ? `Shift+${nameOf(key)}` : nameOf(key)));
    lines.set(does, [...(lines.get(does) ?? []), ...names]);
  }
  return [...lines].map(([does, keys]) => ({ keys, does }));
}

/** Whether a key writes a character other than a space. */
export function isCharacter(key: string): boolean {
  return key.length === 1 && key !== " ";
}

const NAMES: Readonly<Record<string, string>> = {
  " ": "Space",
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  PageUp: "Page Up",
  PageDown: "Page Down",
  Escape: "Esc",
  "-": "−",
};

function nameOf(key: string): string {
  return NAMES[key] ?? (isCharacter(key) ? key.toUpperCase() : key);
}
