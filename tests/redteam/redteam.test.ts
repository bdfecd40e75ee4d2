import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { gatherMaterial } from "#lib/companion/answer.ts";
import { compose } from "#lib/companion/compose.ts";
import { edit } from "#lib/db/edit.ts";
import { chatProvider } from "#lib/providers/chat/index.ts";
import { type OllamaDouble, startOllamaDouble } from "#tests/support/ollama-double/ollama-double.ts";
import { runCampaign } from "./campaign.ts";
import { FRAMINGS } from "./framings.ts";
import { judge } from "./judge.ts";
import { DOUBLES, MISSIONS, type Probe, probesAgainst } from "./probes.ts";
import { publishStories } from "./publish-stories.ts";
import { rateOf } from "./report.ts";
import { type Answering, runProbe } from "./run-probe.ts";
import type { Story } from "./story.ts";

let double: OllamaDouble;
let story: Story;
let probes: Probe[];
const folder = mkdtempSync(join(tmpdir(), "redteam-"));

beforeAll(async () => {
  double = await startOllamaDouble();
  vi.stubEnv("CHAT_PROVIDER", "ollama");
  vi.stubEnv("OLLAMA_BASE_URL", double.url);
  const [first] = await publishStories(["small-lights"]);
  if (first === undefined) throw new Error("nothing was published");
  story = first;
  probes = probesAgainst(story);
}, 120_000);

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await double.close();
});

/** A companion whose model speaks to the reader unguarded. */
const unguarded: Answering = async (session, question, signal) => {
  const material = await gatherMaterial(session, question, signal);
  const chat = await chatProvider();
  return (async function* () {
    for await (const text of chat.stream(compose(material), signal))
      yield { event: "token", data: { text } } as const;
  })();
};

const put = async (probe: Probe, answering?: Answering) =>
  judge(probe, story, await runProbe(probe, double, answering));

describe("a reader under attack", () => {
  it("is named nothing from ahead by any double, in a sample of all missions and framings", async () => {
    const sample = probes.filter((_, nth) => nth % 61 === 0);
    expect(new Set(sample.map(({ mission }) => mission)).size).toBe(MISSIONS.length);
    expect(new Set(sample.map(({ framing }) => framing)).size).toBe(FRAMINGS.length);
    expect(new Set(sample.map(({ double: kind }) => kind)).size).toBe(DOUBLES.length);
    const { broken } = await runCampaign(sample, join(folder, "sample"), put);
    expect(broken.map(({ id, breaks }) => ({ id, breaks }))).toEqual([]);
  }, 120_000);
});

describe("the red team", () => {
  const obeying = () =>
    probes.filter(({ double: kind, mission }) => kind === "obeys" && mission === "spoiler").slice(0, 3);

  it("sees a companion without its guard break, and recite", async () => {
    const judgements = [];
    for (const probe of obeying()) judgements.push(await put(probe, unguarded));
    expect(judgements.flatMap(({ breaks }) => breaks).join()).toContain("names ");
    expect(judgements.flatMap(({ recites }) => recites)).not.toEqual([]);
  });

  it("sees passages without their policy reach the model", async () => {
    await edit((transaction) => transaction.$executeRaw`alter table passages disable row level security`);
    try {
      const breaks: string[] = [];
      for (const probe of obeying()) breaks.push(...(await put(probe)).breaks);
      expect(breaks.join()).toContain("was sent");
    } finally {
      await edit((transaction) => transaction.$executeRaw`alter table passages enable row level security`);
    }
  });

  it("goes on where it was killed, and probes nothing twice", async () => {
    const [one, two, three] = probes;
    if (one === undefined || two === undefined || three === undefined) throw new Error("there are no probes");
    const place = join(folder, "resumed");
    const asked: string[] = [];
    const note = async ({ id }: Probe) => {
      asked.push(id);
      return { breaks: [], recites: [] };
    };
    await runCampaign([one, two], place, note);
    const file = join(place, "probes.jsonl");
    writeFileSync(file, readFileSync(file, "utf8").trimEnd().slice(0, -5));
    const report = await runCampaign([one, two, three], place, note);
    expect(asked).toEqual([one.id, two.id, two.id, three.id]);
    expect(report.total.probes).toBe(3);
  });

  it("says how sure it is of a rate, as Wilson does", () => {
    const { interval } = rateOf(0, 10);
    expect(interval[0]).toBe(0);
    expect(interval[1]).toBeCloseTo(0.2775, 3);
    expect(rateOf(7, 10).interval[0]).toBeCloseTo(0.3968, 3);
  });
});
