/** That a run whose process was killed comes to the end that it would have come to. */
import { expect } from "vitest";
import { workUntilIdle } from "#lib/ingest/runs/worker.ts";
import { type Place, workIn } from "./places.ts";
import {
  askForSecondEdition,
  everyFile,
  everyRow,
  letSilencePass,
  type Process,
  readersRows,
  startProcess,
  toldOf,
} from "./run-in-a-process.ts";
import { watch } from "./watch.ts";

/** What there is before a run and after one that nobody killed, and what that one had to make. */
export type Whole = Awaited<ReturnType<typeof runUndisturbed>>;

let work = "";
watch((said) => {
  work += workIn(said);
});

/** Runs it in this process. */
export async function runUndisturbed() {
  const id = await askForSecondEdition();
  const before = await readersRows();
  work = "";
  await workUntilIdle();
  return { before, after: await readersRows(), work, end: await endOf(id) };
}

async function endOf(id: string) {
  return { told: await toldOf(id), rows: await everyRow(), files: await everyFile() };
}

/** Has a process killed where `kill` does it, looks at what readers read then, and takes up the run in this one. */
export async function expectSameEnd(
  whole: Whole,
  { signs, isPublished = false, losesPicture = false }: Omit<Place, "name">,
  kill?: (started: Process) => Promise<void>,
): Promise<void> {
  const id = await askForSecondEdition();
  const started = await startProcess(signs);
  await kill?.(started);
  const killed = await started.ended;
  expect(killed.signal, "how the first process ended").toBe("SIGKILL");
  expect(await readersRows(), "what readers read meanwhile").toEqual(
    isPublished ? whole.after : whole.before,
  );
  await letSilencePass();
  work = "";
  await workUntilIdle();
  expect(await endOf(id), "what there is in the end").toEqual(whole.end);
  const lost = losesPicture ? "p" : "";
  expect(letters(killed.work + work), "what was made, in both").toBe(letters(whole.work + lost));
}

function letters(made: string): string {
  return [...made].toSorted().join("");
}
