import { describe, expect, it } from "vitest";
import { env } from "#lib/env.ts";
import { type Climbed, climb, failed, passed, type Rung } from "#scripts/verify/rung.ts";

const target = { host: "http://site.test", env: env(), patienceMs: 1_000 };

async function climbAll(rungs: readonly Rung[]): Promise<Climbed[]> {
  const climbed: Climbed[] = [];
  for await (const one of climb(rungs, target)) climbed.push(one);
  return climbed;
}

const holds = (name: Rung["name"], needs: Rung["needs"] = []): Rung => ({
  name,
  needs,
  climb: async () => passed("it"),
});
const breaks = (name: Rung["name"], needs: Rung["needs"] = []): Rung => ({
  name,
  needs,
  climb: async () => failed("somebody", "nothing", "no reason"),
});

describe("a ladder", () => {
  it("is climbed to its top when every rung holds", async () => {
    const climbed = await climbAll([holds("model"), holds("app", ["model"])]);
    expect(climbed.map(({ verdict }) => verdict.is)).toEqual(["passed", "passed"]);
  });

  it("tries nothing that stands on a broken rung, however far up, so that one layer is named", async () => {
    const climbed = await climbAll([
      breaks("database"),
      holds("storage"),
      holds("app", ["database"]),
      holds("chat", ["app"]),
    ]);
    expect(climbed.map(({ name, verdict }) => [name, verdict.is])).toEqual([
      ["database", "failed"],
      ["storage", "passed"],
      ["app", "untried"],
      ["chat", "untried"],
    ]);
  });

  it("climbs on over what is absent", async () => {
    const absent: Rung = { ...holds("model"), climb: async () => ({ is: "absent", why: "there is none" }) };
    const climbed = await climbAll([absent, holds("chat", ["model"])]);
    expect(climbed.at(-1)?.verdict.is).toBe("passed");
  });
});
