/** A response's body that may not outgrow a bound, whatever its headers promised. */
import { AcquireError } from "./acquire-error.ts";

/** The body, piece by piece. @throws AcquireError once it holds more than `most` bytes. */
export async function* piecesAtMost(
  response: Response,
  most: number,
  url: string,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.byteLength;
    if (size > most) throw new AcquireError(`${url} is larger than ${Math.round(most / 1024 / 1024)} MB.`);
    yield piece;
  }
}

/** The whole body. @throws AcquireError when it holds more than `most` bytes. */
export async function readAtMost(response: Response, most: number, url: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of piecesAtMost(response, most, url)) pieces.push(piece);
  return Buffer.concat(pieces);
}
