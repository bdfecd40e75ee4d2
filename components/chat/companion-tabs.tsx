/** What the companion's column can show: the conversation, or what it knows without being asked. */
import { type KeyboardEvent, useRef } from "react";
import styles from "./companion-tabs.module.css";

export const TABS = ["chat", "recap", "who", "kept"] as const;
export type Tab = (typeof TABS)[number];

const NAMES: Record<Tab, string> = { chat: "Chat", recap: "Story so far", who: "Who’s here", kept: "Kept" };

type CompanionTabsProps = {
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  /** How many kept questions have something on them now. */
  readonly lit: number;
};

/** Arrow keys move and show at once, as tabs do. */
export function CompanionTabs({ tab, onTab, lit }: CompanionTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabAfter(tab, event.key);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    onTab(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label="Companion" className={styles["tabs"]} onKeyDown={onKeyDown}>
      {TABS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          className={styles["tab"]}
          aria-selected={name === tab}
          aria-controls={panelId(name)}
          tabIndex={name === tab ? 0 : -1}
          onClick={() => onTab(name)}
        >
          {NAMES[name]}
          {name === "kept" && lit > 0 ? <Lit count={lit} /> : null}
        </button>
      ))}
    </div>
  );
}

function Lit({ count }: { readonly count: number }) {
  return (
    <>
      <span className={styles["lit"]} aria-hidden="true" />
      <span className="visually-hidden"> ({count} with something new)</span>
    </>
  );
}

export function tabId(tab: Tab): string {
  return `companion-tab-${tab}`;
}

export function panelId(tab: Tab): string {
  return `companion-panel-${tab}`;
}

function tabAfter(tab: Tab, key: string): Tab | null {
  const at = TABS.indexOf(tab);
  switch (key) {
    case "ArrowRight":
      return TABS[(at + 1) % TABS.length] ?? null;
    case "ArrowLeft":
      return TABS.at(at - 1) ?? null;
    case "Home":
      return TABS[0];
    case "End":
      return TABS.at(-1) ?? null;
    default:
      return null;
  }
}
