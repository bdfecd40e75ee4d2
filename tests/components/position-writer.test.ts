import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPositionWriter } from "#components/reader/session/position-writer.ts";

type Sending = { page: number; succeed: () => void; fail: () => void };

function openWriter() {
  const sent: Sending[] = [];
  const saved: number[] = [];
  const failures: unknown[] = [];
  const writer = createPositionWriter<number, number>({
    delay: 300,
    send: (page) =>
      new Promise((resolve, reject) => {
        sent.push({ page, succeed: () => resolve(page), fail: () => reject(new Error("offline")) });
      }),
    onSaved: (page) => saved.push(page),
    onFailed: (error) => failures.push(error),
  });
  return { writer, sent, saved, failures };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("telling the server where the reader is", () => {
  it("F-SESS-03: leafing through five pages sends only the last", async () => {
    const { writer, sent } = openWriter();
    for (const page of [2, 3, 4, 5, 6]) {
      writer.move(page);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(300);
    expect(sent.map(({ page }) => page)).toEqual([6]);
  });

  it("a question waits for the position that was not sent yet", async () => {
    const { writer, sent, saved } = openWriter();
    writer.move(4);
    const settled = writer.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.map(({ page }) => page)).toEqual([4]);
    sent[0]?.succeed();
    await settled;
    expect(saved).toEqual([4]);
  });

  it("a question waits for the request under way, and sends what came after it in order", async () => {
    const { writer, sent, saved } = openWriter();
    writer.move(2);
    await vi.advanceTimersByTimeAsync(300);
    writer.move(3);
    const settled = writer.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.map(({ page }) => page)).toEqual([2]);
    sent[0]?.succeed();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.map(({ page }) => page)).toEqual([2, 3]);
    sent[1]?.succeed();
    await settled;
    expect(saved).toEqual([2, 3]);
  });

  it("with nothing unsent there is nothing to wait for", async () => {
    const { writer, sent } = openWriter();
    await writer.flush();
    expect(sent).toEqual([]);
  });

  it("a reader who leaves has their last page sent, and hears nothing more", async () => {
    const { writer, sent, saved } = openWriter();
    writer.move(7);
    writer.close();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.map(({ page }) => page)).toEqual([7]);
    sent[0]?.succeed();
    await vi.advanceTimersByTimeAsync(0);
    expect(saved).toEqual([]);
  });
});

describe("when the server cannot be told", () => {
  it("a failed position is reported once and sent again with the next question", async () => {
    const { writer, sent, failures } = openWriter();
    writer.move(5);
    await vi.advanceTimersByTimeAsync(300);
    sent[0]?.fail();
    await vi.advanceTimersByTimeAsync(0);
    expect(failures).toHaveLength(1);
    const settled = writer.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.map(({ page }) => page)).toEqual([5, 5]);
    sent[1]?.succeed();
    await settled;
  });

  it("a question learns that the position could not be sent", async () => {
    const { writer, sent } = openWriter();
    writer.move(5);
    const settled = expect(writer.flush()).rejects.toThrow("offline");
    await vi.advanceTimersByTimeAsync(0);
    sent[0]?.fail();
    await settled;
  });

  it("a newer page is not overwritten by an older one that failed", async () => {
    const { writer, sent } = openWriter();
    writer.move(5);
    await vi.advanceTimersByTimeAsync(300);
    writer.move(6);
    sent[0]?.fail();
    await vi.advanceTimersByTimeAsync(300);
    expect(sent.map(({ page }) => page)).toEqual([5, 6]);
  });
});
