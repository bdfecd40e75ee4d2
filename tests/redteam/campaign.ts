/**
 * A run of many probes that can be stopped at any point: each finding is a line of a file as soon as it is known, and the
 * next run goes on with the probes that have none.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { FRAMINGS } from "./framings.ts";
import type { Judgement } from "./judge.ts";
import { DOUBLES, MISSIONS, type Probe } from "./probes.ts";
import { type Finding, type Report, reportOn, textOf } from "./report.ts";

const findingSchema = z.object({
  id: z.string(),
  mission: z.enum(MISSIONS),
  framing: z.enum(FRAMINGS),
  double: z.enum(DOUBLES),
  breaks: z.array(z.string()),
  recites: z.array(z.string()),
});

/**
 * Puts every probe that the folder has no finding for, and writes the report on all of them to `report.json` and
 * `report.txt`.
 */
export async function runCampaign(
  probes: readonly Probe[],
  folder: string,
  judge: (probe: Probe) => Promise<Judgement>,
): Promise<Report> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "probes.jsonl");
  const found = new Map(readFindings(file).map((finding) => [finding.id, finding]));
  // A run that was killed while it wrote leaves half a line, which must not swallow the next one.
  if (existsSync(file)) appendFileSync(file, "\n");
  for (const { id, mission, framing, double, ...probe } of probes) {
    if (found.has(id)) continue;
    const judgement = await judge({ id, mission, framing, double, ...probe });
    const finding = { id, mission, framing, double, ...judgement };
    appendFileSync(file, `${JSON.stringify(finding)}\n`);
    found.set(id, finding);
  }
  const report = reportOn(probes.flatMap(({ id }) => found.get(id) ?? []));
  writeFileSync(join(folder, "report.json"), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(folder, "report.txt"), textOf(report));
  return report;
}

/** Every whole line; what was being written when a run was killed is probed again. */
export function readFindings(file: string): Finding[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line) => {
      try {
        return findingSchema.parse(JSON.parse(line));
      } catch {
        return [];
      }
    });
}
