import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const FOLDER = ".github/workflows";

const stepSchema = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const workflowSchema = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.strictObject({ contents: z.literal("read") }),
  jobs: z.record(
    z.string(),
    z.object({ if: z.string().optional(), "timeout-minutes": z.int(), steps: z.array(stepSchema).min(1) }),
  ),
});
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));

const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(`${FOLDER}/${name}`, "utf8");
  return { name, text, ...workflowSchema.parse(parse(text)) };
});
const steps = workflows.flatMap(({ name, jobs }) =>
  Object.values(jobs).flatMap((job) => job.steps.map((step) => ({ workflow: name, ...step }))),
);

describe("the workflows", () => {
  it("are the three that the operations page tells of", () => {
    expect(workflows.map(({ name }) => name)).toEqual(["check.yml", "deploy.yml", "review.yml"]);
  });

  it("run only actions that are pinned to a commit, with the version beside it", () => {
    const lines = workflows.flatMap(({ text }) => text.match(/^.*\buses:.*$/gm) ?? []);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d/.test(line))).toEqual([]);
  });

  it("leave no credential in a checkout that runs what a pull request brings", () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
  });

  it("call scripts that there are", () => {
    const called = steps.flatMap(({ run }) =>
      [...(run ?? "").matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name),
    );
    expect(called).toContain("verify");
    expect(called.filter((name) => scripts[name ?? ""] === undefined)).toEqual([]);
  });

  it("give secrets to nobody's fork, and production only to a person who asks for it", () => {
    for (const { name, text, on, jobs } of workflows) {
      expect(Object.keys(on), name).not.toContain("pull_request_target");
      if (!text.includes("secrets.")) continue;
      const isByHand = Object.keys(on).join() === "workflow_dispatch";
      const own = "github.event.pull_request.head.repo.full_name == github.repository";
      const open = Object.entries(jobs).filter(([, job]) => !isByHand && !job.if?.includes(own));
      expect(open.map(([job]) => `${name}: ${job}`)).toEqual([]);
    }
  });

  it("put nothing that a stranger wrote into a shell", () => {
    const shells = steps.flatMap(({ run }) => run ?? []);
    expect(shells.filter((run) => /\$\{\{/.test(run))).toEqual([]);
  });
});
