import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnswerEvent } from "#lib/contract.ts";
import { encodeEvent, HEARTBEAT, readEvents } from "#lib/sse.ts";

const NOBODY = "00000000-0000-4000-8000-000000000001";

const ANSWER: AnswerEvent[] = [
  {
    event: "sources",
    data: {
      sources: [{ n: 1, id: NOBODY, kind: "panel", episode_slug: "the-lamp", page: 2, panel: 1 }],
      answered_by: { provider: "builtin", model: null },
    },
  },
  { event: "token", data: { text: "Two lines\nand an é, a 🐈, a data: and an event: " } },
  {
    event: "done",
    data: {
      message_id: NOBODY,
      retrieved_doc_ids: [NOBODY],
      suggestions: [{ mode: "wiki", text: "Who?" }],
      parked: null,
    },
  },
];

describe("an answer on its way to the browser", () => {
  it("arrives as it was sent, wherever the network cuts it", async () => {
    const bytes = new TextEncoder().encode(ANSWER.map(encodeEvent).join(HEARTBEAT));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: bytes.length }), { maxLength: 12 }),
        async (cuts) => {
          expect(await readAll(inPieces(bytes, cuts))).toEqual(ANSWER);
        },
      ),
    );
  });

  it("keeps each event on one data line", () => {
    expect(ANSWER.map(encodeEvent).map((frame) => frame.split("\n").length)).toEqual([4, 4, 4]);
  });

  it("skips what a reader does not know: other events, other shapes, no JSON", async () => {
    const strange =
      'event: applause\ndata: {}\n\nevent: token\ndata: {"text":7}\n\nevent: token\ndata: {\n\n';
    const token: AnswerEvent = { event: "token", data: { text: "still heard" } };
    expect(await readAll(new Response(strange + encodeEvent(token)).body)).toEqual([token]);
  });

  it("is cancelled when the reader stops listening", async () => {
    const frame = new TextEncoder().encode(encodeEvent({ event: "token", data: { text: "and " } }));
    const cancelled = new Promise<string>((resolve) => {
      const endless = new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(frame),
        cancel: () => resolve("the connection was closed"),
      });
      void hearOneWord(endless);
    });
    expect(await cancelled).toBe("the connection was closed");
  });
});

async function readAll(body: ReadableStream<Uint8Array> | null): Promise<AnswerEvent[]> {
  const events: AnswerEvent[] = [];
  if (body !== null) for await (const event of readEvents(body)) events.push(event);
  return events;
}

function inPieces(bytes: Uint8Array, cuts: readonly number[]): ReadableStream<Uint8Array> {
  const borders = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
  return new ReadableStream({
    start: (controller) => {
      for (const [index, from] of borders.entries())
        controller.enqueue(bytes.slice(from, borders[index + 1] ?? from));
      controller.close();
    },
  });
}

async function hearOneWord(body: ReadableStream<Uint8Array>): Promise<void> {
  for await (const { event } of readEvents(body)) if (event === "token") return;
}
