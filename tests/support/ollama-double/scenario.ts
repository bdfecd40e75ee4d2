/** What the double can be told to do in place of answering properly. Each one was seen of a real server or proxy. */

/** Before the first line of a reply. */
export type Refusal =
  | "lacks the model"
  | "runner died"
  | "busy"
  | "needs credentials"
  | "forbids the host"
  | "bad gateway"
  | "shows a web page"
  | "hangs up"
  | { busyTimes: number }
  /** A front that starts its machine with the first request and is not there yet. */
  | { wakingTimes: number }
  /** Sends nothing, not even headers, until the test lets it. */
  | { waitsFor: Promise<unknown> };

/** While an answer is on its way. */
export type ChatScenario =
  | "thinks first"
  | "splits characters"
  | "joins lines"
  | "says the last word when done"
  | "is cut by length"
  | "says nothing"
  | "ends without done"
  | "ends in a line"
  | "mixes in text"
  | "reports an error"
  | "drops the socket"
  | "stalls"
  /** Says so many words, and the others when the test lets it. */
  | { saysFirst: number; thenWaitsFor: Promise<unknown> };

export type EmbedScenario =
  | "loses a vector"
  | "shortens vectors"
  | "leaves out numbers"
  | "forgets to normalise";

export type Scenario = "works" | Refusal | ChatScenario | EmbedScenario;
