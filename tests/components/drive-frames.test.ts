/** The contract with page-flip 2.0.7: the members we rely on exist, and its endless loop stays stopped. */
import { PageFlip, type Render } from "page-flip";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { restBook, wakeBook } from "#components/reader/flipbook/drive-frames.ts";

let frames: FrameRequestCallback[] = [];

/** Runs what is scheduled for the next frame; what that schedules waits for the one after. */
function nextFrame(time: number): void {
  const due = frames;
  frames = [];
  for (const callback of due) callback(time);
}

beforeEach(() => {
  frames = [];
  vi.stubGlobal("requestAnimationFrame", (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal("cancelAnimationFrame", () => {
    frames = [];
  });
  vi.stubGlobal("window", { removeEventListener: () => {} });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A book as `loadFromHTML` leaves it, without a document: only its render object is put in place. */
function loadBook() {
  const drawn: number[] = [];
  const book: PageFlip = Object.create(PageFlip.prototype);
  const flight = { state: "read" };
  const render: Render = {
    animation: null,
    timer: 0,
    start: () => {
      throw new Error("the engine's own loop was started");
    },
    update: () => {},
    render: (time) => drawn.push(time),
    finishAnimation: () => {},
    getRect: () => ({ left: 0, top: 0, width: 0, height: 0, pageWidth: 0 }),
  };
  Object.assign(book, {
    ui: { onResize: () => {}, getWrapper: () => ({ parentElement: null }) },
    flipController: { getState: () => flight.state },
    events: new Map(),
    render,
  });
  return { book, render, drawn, flight };
}

describe("page-flip", () => {
  it("still has every member we call", () => {
    const members: (keyof PageFlip)[] = [
      "getUI",
      "getRender",
      "getFlipController",
      "getSettings",
      "getState",
      "getOrientation",
      "getCurrentPageIndex",
      "turnToPage",
      "flip",
      "startUserTouch",
      "userMove",
      "userStop",
      "updateState",
      "updatePageIndex",
    ];
    for (const member of members) expect(PageFlip.prototype, member).toHaveProperty(member);
  });

  it("still takes its render object by assignment, where we catch it", () => {
    expect(String(Reflect.get(PageFlip.prototype, "loadFromHTML"))).toMatch(/this\.render\s*=\s*new/);
    expect(String(PageFlip)).not.toMatch(/constructor\([^)]*\)\s*\{[^}]*this\.render\s*=/);
  });

  it("still names in its own code what it does not export", () => {
    const source = String(PageFlip) + String(Reflect.get(PageFlip.prototype, "loadFromHTML"));
    expect(source).toContain("this.flipController");
    expect(source).toContain("this.ui");
  });
});

describe("a book that lies still", () => {
  it("draws once when it is opened, and then sleeps", () => {
    const { render, drawn } = loadBook();
    render.start();
    nextFrame(16);
    nextFrame(32);
    expect(drawn).toEqual([16]);
    expect(frames).toEqual([]);
  });

  it("draws frame by frame while a leaf is moving, and no longer", () => {
    const { book, render, drawn, flight } = loadBook();
    render.start();
    nextFrame(16);
    flight.state = "flipping";
    book.updateState("flipping");
    nextFrame(32);
    nextFrame(48);
    flight.state = "read";
    nextFrame(64);
    nextFrame(80);
    expect(drawn).toEqual([16, 32, 48, 64]);
  });

  it("never asks for a frame from before an animation began", () => {
    const { book, render, flight } = loadBook();
    flight.state = "flipping";
    render.animation = { startedAt: 500 };
    book.updateState("flipping");
    nextFrame(490);
    expect(render.animation.startedAt).toBe(490);
  });

  it("draws nothing after it has left the screen, until it is back", () => {
    const { book, render, drawn } = loadBook();
    render.start();
    restBook(book);
    book.updatePageIndex(2);
    nextFrame(16);
    expect(drawn).toEqual([]);
    wakeBook(book);
    nextFrame(32);
    expect(drawn).toEqual([32]);
  });
});
