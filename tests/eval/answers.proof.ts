import { beforeAll, describe, expect, it, vi } from "vitest";
import { shippedFolders } from "#lib/ingest/load-shipped-content.ts";
import { publish } from "#lib/ingest/publish/publish.ts";
import { builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import { readShelf, type Shelf } from "#scripts/eval/cases.ts";
import { evaluateAnswers, HALVES } from "#scripts/eval/evaluate.ts";
import { reportFigures } from "#tests/proof/figures.ts";
import { curl } from "#tests/support/call-route.ts";

vi.hoisted(() => {
  process.env["CHAT_RATE_LIMIT_PER_MINUTE"] = "0";
  process.env["RETRIEVE_RATE_LIMIT_PER_MINUTE"] = "0";
});

const TEN_MINUTES = 600_000;
let shelves: Shelf[] = [];

beforeAll(async () => {
  shelves = await Promise.all((await shippedFolders()).map(readShelf));
  for (const { content } of shelves) await publish(content, builtinEmbedding());
}, TEN_MINUTES);

describe("every answer to every question that ships", () => {
  it.each(HALVES)(
    "rests on what it cites, gives nothing away, and offers two questions to go on with: %s",
    async (half) => {
      const report = await evaluateAnswers(shelves, half, curl);
      const { answers, grounded, leaks, suggestions } = report;
      reportFigures({ answers, cited: grounded.of, leaks });
      expect(answers).toBeGreaterThan(150);
      expect(grounded.of).toBeGreaterThan(answers / 2);
      expect(grounded.value).toBe(1);
      expect(leaks).toBe(0);
      expect(suggestions.value).toBe(1);
    },
    TEN_MINUTES,
  );
});
