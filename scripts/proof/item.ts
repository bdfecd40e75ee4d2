/** What an item of the proof is: a claim, and the steps that would fail if it were not so. */

/** Vitest files, run exhaustively: `PROOF` is set, and `tests/proof/scope.ts` tells them so. */
export type TestStep = {
  readonly tests: readonly string[];
  /** Files among them that are another item's. */
  readonly without?: readonly string[];
  /** Whether they touch the database: then they run on the embedded one and on the server of TEST_DATABASE_URL. */
  readonly onBothEngines?: boolean;
  readonly env?: Readonly<Record<string, string>>;
};

/** A TypeScript program of ours; it fails by its exit status. */
export type ScriptStep = {
  readonly script: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

export type Step = TestStep | ScriptStep;

export type ProofItem = {
  /** What `--only` calls it. */
  readonly name: string;
  /** What holds, in one sentence. */
  readonly claim: string;
  /** Whether it measures, or waits for what takes its time: then nothing runs beside it. */
  readonly alone?: boolean;
  /** Whether it talks to the built server, which is then built first. */
  readonly needsBuild?: boolean;
  readonly steps: readonly Step[];
};
