/**
 * Sends the reader's position to the server: a pause after the last turn, one request at a time, the newest position
 * wins, and a failed one stays wanted. Hides timers and ordering; knows nothing of HTTP or React.
 */

export type PositionWriter<Position> = {
  /** Notes a new position, to be sent once the reader stays for a moment. */
  move(position: Position): void;
  /** Sends whatever is unsent, after whatever is under way. Resolves when the server has it; rejects if it could not. */
  flush(): Promise<void>;
  /** Sends what is unsent and reports nothing more. */
  close(): void;
};

export type PositionWriterOptions<Position, Saved> = {
  readonly send: (position: Position) => Promise<Saved>;
  readonly onSaved: (saved: Saved) => void;
  readonly onFailed: (error: unknown) => void;
  /** Milliseconds of rest before a position is sent. */
  readonly delay: number;
};

export function createPositionWriter<Position, Saved>(
  options: PositionWriterOptions<Position, Saved>,
): PositionWriter<Position> {
  const { send, onSaved, onFailed, delay } = options;
  let wanted: { position: Position } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tail: Promise<void> = Promise.resolve();
  let isClosed = false;

  async function sendWanted(): Promise<void> {
    if (wanted === null) return;
    const sending = wanted;
    wanted = null;
    try {
      const saved = await send(sending.position);
      if (!isClosed) onSaved(saved);
    } catch (error) {
      wanted ??= sending;
      if (!isClosed) onFailed(error);
      throw error;
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    tail = tail.catch(() => {}).then(sendWanted);
    return tail;
  }

  // `onFailed` has heard of it already; the promise itself has no other listener.
  const flushQuietly = () => void flush().catch(() => {});

  return {
    flush,
    move: (position) => {
      wanted = { position };
      clearTimeout(timer);
      timer = setTimeout(flushQuietly, delay);
    },
    close: () => {
      isClosed = true;
      flushQuietly();
    },
  };
}
