import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { shippedFolders } from "#lib/ingest/load-shipped-content.ts";
import { publish } from "#lib/ingest/publish/publish.ts";
import { builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import { readShelf, type Shelf } from "#scripts/eval/cases.ts";
import { evaluateSearch, HALVES } from "#scripts/eval/evaluate.ts";
import { BASELINE, regressionsOf, reportSchema } from "#scripts/eval/report.ts";
import { curl } from "#tests/support/call-route.ts";

vi.hoisted(() => {
  process.env["RETRIEVE_RATE_LIMIT_PER_MINUTE"] = "0";
});

const baseline = reportSchema.parse(JSON.parse(readFileSync(BASELINE, "utf8")));
let shelves: Shelf[] = [];

beforeAll(async () => {
  shelves = await Promise.all((await shippedFolders()).map(readShelf));
  for (const { content } of shelves) await publish(content, builtinEmbedding());
}, 120_000);

describe("what readers ask of the series that ship", () => {
  it.each(HALVES)(
    "is found as well as ever, nearly always among three pages, and never ahead of them: %s",
    async (half) => {
      const found = await evaluateSearch(shelves, half, curl);
      expect(regressionsOf(found, baseline.halves[half].search)).toEqual([]);
      expect(found.overall.of).toBeGreaterThanOrEqual(80);
      expect(found.overall.found[3].value).toBeGreaterThanOrEqual(0.9);
    },
    120_000,
  );
});
