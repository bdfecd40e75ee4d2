/** What a benchmark finds, and what it is given to find it. */
import type { Browser } from "@playwright/test";

export type Figure = {
  /** What was measured, in words. */
  readonly of: string;
  /** Where, when it is not the whole site. */
  readonly on?: string;
  readonly value: number;
  /** Such as `ms`, `kB` or `of 100`. */
  readonly unit: string;
};

export type Bench = {
  /** The site under measurement: our own story, no model, nobody else using it. */
  readonly url: string;
  readonly browser: Browser;
  /** Where the browser listens for tools that bring their own client. */
  readonly debuggingPort: number;
};

/** One thing to measure. Takes as long as it takes; one runs at a time. */
export type Measure = {
  /** What `--only` calls it. */
  readonly name: string;
  /** What its figures are about, as a heading. */
  readonly title: string;
} & (
  | { readonly needsSite: true; measure(bench: Bench): Promise<Figure[]> }
  | { readonly needsSite: false; measure(): Promise<Figure[]> }
);

export const PAGES = [
  { name: "library", address: "/" },
  { name: "reader", address: "/read/sl01-a-lamp-goes-out" },
] as const;

export const DESKTOP = { width: 1440, height: 900 } as const;
