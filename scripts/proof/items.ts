/**
 * The items of the proof; two run at a time, in this order, which has the longest first so that neither waits for the other at
 * the end, and those that must be alone come after them. To add one:
 * write it as tests (`tests/**\/*.test.ts` for what also runs, sampled, in `npm test`; `tests/**\/*.proof.ts` for what only
 * runs here) or as a script, have it say its figures with `reportFigures` (tests/proof/figures.ts), and enter it here. Its line is printed by `npm run proof`; nothing else is needed.
 */
import type { ProofItem } from "./item.ts";

export const ITEMS: readonly ProofItem[] = [
  {
    name: "catalogue",
    claim: "every table that tells story is bound by a policy, and the reader's role can do nothing else",
    steps: [{ tests: ["tests/spoiler"], onBothEngines: true }],
  },
  {
    name: "non-interference",
    claim:
      "what a reader is told on any surface is the same to the byte when nothing beyond their place exists",
    steps: [{ tests: ["tests/proof/non-interference"], onBothEngines: true }],
  },
  {
    name: "redteam",
    claim: "thousands of attacks get nothing from ahead out of models that want to give it",
    steps: [{ script: "scripts/redteam.ts", args: ["--fresh"] }],
  },
  {
    name: "engines",
    claim: "whatever touches the database does on the embedded one what `npm test` sees it do on a server",
    steps: [
      {
        tests: ["db", "api", "world", "mcp", "ingest"].map((part) => `tests/${part}`),
        without: ["tests/ingest/killed/**"],
      },
    ],
  },
  {
    name: "pages-served",
    claim: "every page and payload that the built site serves is the same to the byte, too",
    needsBuild: true,
    steps: [{ tests: ["tests/proof/pages-served"], onBothEngines: true }],
  },
  {
    name: "model-input",
    claim: "no prompt holds a text from ahead of its reader, whatever they ask",
    steps: [
      {
        tests: ["tests/companion/nothing-ahead"],
        onBothEngines: true,
      },
    ],
  },
  {
    name: "killed",
    claim: "a run killed at any step, taken up by another process, ends as if nothing had been",
    steps: [{ tests: ["tests/ingest/killed"], onBothEngines: true }],
  },
  {
    name: "refusals",
    claim: "to ask for what lies ahead and to ask for what never comes is to get the same response",
    steps: [{ tests: ["tests/proof/refusals"], onBothEngines: true }],
  },
  {
    name: "crawler",
    claim: "a client that asks for everything finds nothing from ahead, and finds every planted look-ahead",
    needsBuild: true,
    steps: [{ tests: ["tests/proof/crawler"], onBothEngines: true }],
  },
  {
    name: "answers",
    claim: "every answer without a model rests on what it cites, and none gives away what lies ahead",
    steps: [{ tests: ["tests/eval"], onBothEngines: true }],
  },
  {
    name: "guard",
    claim:
      "a model that knows the stories by heart names nothing ahead, and at most 3 % of an honest one's answers are held",
    steps: [{ tests: ["tests/companion/frozen.test.ts"] }],
  },
  {
    name: "editors",
    alone: true,
    claim: "what an editor's run costs is what has changed, in 512 MB, and no change costs nothing",
    steps: [{ script: "scripts/proof/editors.ts" }],
  },
  {
    name: "browser",
    alone: true,
    claim: "every promise to readers holds in a real browser, at every size, by pointer, finger and keyboard",
    needsBuild: true,
    steps: [{ script: "scripts/proof/browser.ts" }],
  },
  {
    name: "container",
    alone: true,
    claim:
      "in 512 MB every rung of the ladder holds, 300 readers are answered at once, and 1,200 chats leave the heap as it was",
    needsBuild: true,
    steps: [{ script: "scripts/proof/container.ts" }],
  },
  {
    name: "ladder",
    alone: true,
    claim: "npm run verify names the one layer that is broken, whichever it is, and its likely cause",
    needsBuild: true,
    steps: [{ script: "scripts/proof/ladder.ts" }],
  },
  {
    name: "faults",
    alone: true,
    claim: "whatever dies or stalls, nothing stored is lost and every reader is told something true",
    needsBuild: true,
    steps: [{ tests: ["tests/faults"], onBothEngines: true }],
  },
];
