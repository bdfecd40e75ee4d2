/** The bytes of a reply as they arrive: each within its time, all of them within a size. */
import { ModelFailure } from "../model-failure.ts";
import type { Watch } from "./watch.ts";

/** Far above 32 vectors of 1024 numbers written out in full, the longest reply we ask for. */
const MAX_REPLY_BYTES = 16 * 1024 * 1024;

/**
 * Reads a body. Leaving the loop early cancels it.
 * @throws ModelFailure when the body breaks off or goes on for too long.
 */
export async function* readPieces(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  watch: Watch,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await watch.untilPiece(() => reader.read());
      if (done) return;
      size += value.length;
      if (size > MAX_REPLY_BYTES) throw new ModelFailure("broke_off", "the reply is too long");
      yield value;
    }
  } catch (error) {
    if (error instanceof ModelFailure) throw error;
    throw new ModelFailure("broke_off", "the connection was lost in the middle of the reply", {
      cause: error,
    });
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
