/** An Ollama double for each test, and the watch over the console that every one of these tests keeps. */
import { afterEach, beforeEach, expect, vi } from "vitest";
import type { ModelFailureKind } from "#lib/providers/model-failure.ts";
import type { OllamaServer } from "#lib/providers/ollama/connection.ts";
import { type OllamaDouble, startOllamaDouble } from "#tests/support/ollama-double/ollama-double.ts";

/** Long enough never to matter on a slow machine. Tests of a budget shorten that one. */
const BUDGETS = { headersMs: 60_000, idleMs: 60_000, totalMs: 60_000 };
/** Warnings and errors fail every test of the project; the npm client also prints to these. */
const METHODS = ["log", "info", "debug"] as const;

/** Registers hooks around each test of a file; `start` gives the test its double. */
export function setUpOllama(): { start: typeof startOllamaDouble } {
  const doubles: OllamaDouble[] = [];
  beforeEach(() => {
    for (const method of METHODS) vi.spyOn(console, method).mockImplementation(() => undefined);
  });
  afterEach(async () => {
    const printed = METHODS.flatMap((method) => vi.mocked(console[method]).mock.calls);
    for (const method of METHODS) vi.mocked(console[method]).mockRestore();
    await Promise.all(doubles.splice(0).map((double) => double.close()));
    expect(printed, "nothing is printed").toEqual([]);
  });
  return {
    start: async (options) => {
      const double = await startOllamaDouble(options);
      doubles.push(double);
      return double;
    },
  };
}

export function serverAt(url: string, budgets: Partial<OllamaServer["budgets"]> = {}): OllamaServer {
  return { baseUrl: url, modal: null, budgets: { ...BUDGETS, ...budgets } };
}

/** A signal that nobody aborts. */
export const never = () => new AbortController().signal;

/** What a rejected `ModelFailure` of this kind looks like. */
export const failureOf = (kind: ModelFailureKind) => ({ name: "ModelFailure", kind });
