/** A run on the terminal: its steps as they are taken, its log, and at last what it did or would do. */
import type { Run, RunEvent, Step } from "#lib/contract-admin.ts";
import type { ChangedAt, Changes } from "#lib/contract-changes.ts";

let told = "";

/** Prints a line of the log, or a step that has been done. */
export function printEvent(event: RunEvent): void {
  if (event.event === "log") console.log(`  ${event.data.message}`);
  if (event.event !== "run") return;
  const step = event.data.steps.findLast(({ state }) => state !== "waiting");
  const line = step === undefined ? "" : lineOf(step);
  if (line !== "" && line !== told) console.log(line);
  told = line;
}

/** Prints what came of a run. @returns whether that is good. */
export function printRun({ status, dry_run, changes, result, error }: Run): boolean {
  if (dry_run && changes !== null) for (const line of linesOf(changes)) console.log(line);
  if (result !== null) {
    console.log(
      `words: ${result.written} rows written, ${result.removed} removed, ${result.embedded} vectors made`,
    );
    console.log(
      `art: ${result.downloaded} files downloaded, ${result.encoded} pictures made, ` +
        `${result.art_written} rows written, ${result.art_removed} removed`,
    );
  }
  if (error !== null) console.error(error.detail);
  for (const { file, line, field, message } of error?.complaints ?? []) {
    console.error(`${file}:${line} ${field}: ${message}`);
  }
  if (status !== "done") console.error(`The run is ${status}.`);
  return status === "done";
}

function lineOf({ name, state, done, total }: Step): string {
  return state === "done" && total === done ? `${name}: ${done}` : `${name}: ${done} of ${total ?? "?"}`;
}

function* linesOf(changes: Changes): Generator<string> {
  const { pictures, vectors, questions, rows } = changes;
  if (changes.series.length > 0) yield `series: ${changes.series.join(", ")} changed`;
  for (const { change, episode, title, fields } of changes.episodes) {
    yield `episode ${episode}, ${title}: ${change} ${fields.join(", ")}`;
  }
  for (const { change, at, fields } of changes.pages)
    yield `page ${show(at)}: ${change} ${fields.join(", ")}`;
  for (const { change, at, panel, fields } of changes.panels) {
    yield `panel ${panel} of ${show(at)}: ${change} ${fields.join(", ")}`;
  }
  for (const one of [...changes.entities, ...changes.relationships])
    yield `${one.entity}, ${one.kind}: ${dates(one)}`;
  for (const name of changes.names) {
    const early = name.known_earlier ? "; THE NAME BECOMES KNOWN EARLIER" : "";
    yield `${name.entity}, the name ${name.after ?? name.before}: ${dates(name)}${early}`;
  }
  for (const fact of changes.facts) yield `${fact.entity}, "${fact.after ?? fact.before}": ${dates(fact)}`;
  yield `readers notice ${changes.affects_from === null ? "nothing of the story" : `from ${show(changes.affects_from)} on`}`;
  if (changes.readers_moved > 0) yield `${changes.readers_moved} readers stand on a page that goes`;
  yield `pictures: ${pictures.fetch} to fetch, ${pictures.encode} to make, ${pictures.remove} go`;
  yield `vectors: ${vectors.make} to make, ${vectors.keep} kept (${vectors.model})`;
  yield `questions: ${questions.before} before, ${questions.after} after`;
  yield `rows of words: ${rows.written} to write, ${rows.removed} to remove`;
  for (const warning of [...pictures.warnings, ...changes.warnings]) yield `  ${warning}`;
}

function dates({ change, from, to }: Changes["facts"][number] | Changes["entities"][number]): string {
  const [before, after] = [from, to].map((at) => (at === null ? null : show(at)));
  return change === "moved" ? `moves from ${before} to ${after}` : `${change} at ${after ?? before}`;
}

function show({ episode, page }: ChangedAt): string {
  return `[${episode}, ${page}]`;
}
