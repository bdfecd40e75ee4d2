/** Gathers pieces of text and passes them on once per frame, however fast they come. */

export type FrameBuffer = {
  add(text: string): void;
  /** Passes on at once whatever is held. */
  flush(): void;
};

export function createFrameBuffer(onText: (text: string) => void): FrameBuffer {
  let held = "";
  let frame = 0;
  const flush = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (held === "") return;
    const text = held;
    held = "";
    onText(text);
  };
  return {
    flush,
    add: (text) => {
      held += text;
      if (frame === 0) frame = requestAnimationFrame(flush);
    },
  };
}
