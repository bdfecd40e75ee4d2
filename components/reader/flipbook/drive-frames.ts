/**
 * Makes page-flip draw only while something moves.
 *
 * As shipped, page-flip 2.0.7 starts an endless requestAnimationFrame loop for every book and rewrites styles on each
 * frame, still and unmounted books included (StPageFlip issue 71), and leaves a resize listener behind. Its render
 * object is born inside `loadFromHTML` and started at once, so this module waits for the moment it is assigned:
 * an accessor on the prototype catches it and swaps its `start` for a loop that sleeps.
 *
 * Hides all of that behind `restBook` and `wakeBook`. Import it before any book is made; doing so twice is harmless.
 */
import { PageFlip, type Render } from "page-flip";

type FrameDriver = { wake(): void; rest(): void; resume(): void };

const drivers = new WeakMap<PageFlip, FrameDriver>();

/** Stops drawing for good or for a while: call it when the book leaves the screen. */
export function restBook(book: PageFlip): void {
  drivers.get(book)?.rest();
}

/** Undoes `restBook`, and draws the present page once. */
export function wakeBook(book: PageFlip): void {
  drivers.get(book)?.resume();
}

/** Teaches one book, at the moment its render object exists, to draw on demand. Exported for its contract test. */
export function tameRender(book: PageFlip, render: Render): void {
  const driver = createDriver(book, render);
  drivers.set(book, driver);
  render.start = () => render.update();
  const update = render.update;
  render.update = () => {
    update.call(render);
    driver.wake();
  };
  const ui = book.getUI();
  // The book's own container is observed instead: a window listener would outlive it.
  window.removeEventListener("resize", ui.onResize);
  // Written once from the first size, these would keep the book from ever getting smaller.
  const parent = ui.getWrapper().parentElement;
  parent?.style.removeProperty("min-width");
  parent?.style.removeProperty("min-height");
}

function createDriver(book: PageFlip, render: Render): FrameDriver {
  let frame = 0;
  let isResting = false;

  const schedule = () => {
    if (frame === 0 && !isResting) frame = requestAnimationFrame(draw);
  };
  const draw = (time: number) => {
    frame = 0;
    // A frame's time may precede the clock that started the animation; page-flip would then look up frame -1.
    if (render.animation && render.animation.startedAt > time) render.animation.startedAt = time;
    render.render(time);
    if (render.animation !== null || book.getState() !== "read") schedule();
  };
  return {
    wake: () => {
      if (frame === 0) render.timer = performance.now();
      schedule();
    },
    rest: () => {
      isResting = true;
      cancelAnimationFrame(frame);
      frame = 0;
    },
    resume: () => {
      isResting = false;
      render.update();
    },
  };
}

function wakeAfter<Argument>(method: (this: PageFlip, argument: Argument) => void) {
  return function (this: PageFlip, argument: Argument) {
    method.call(this, argument);
    drivers.get(this)?.wake();
  };
}

function catchRender(prototype: PageFlip): void {
  Object.defineProperty(prototype, "render", {
    configurable: true,
    set(this: PageFlip, render: Render) {
      Object.defineProperty(this, "render", { value: render, writable: true, configurable: true });
      tameRender(this, render);
    },
  });
  prototype.updateState = wakeAfter(prototype.updateState);
  prototype.updatePageIndex = wakeAfter(prototype.updatePageIndex);
}

if (!Object.hasOwn(PageFlip.prototype, "render")) catchRender(PageFlip.prototype);
