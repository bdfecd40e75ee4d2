/**
 * What `pg` believes is a network socket: bytes written to it go to the embedded engine, and the engine's answer comes
 * back to be read. With it the embedded database and a server share one driver, one adapter and every error mapping.
 */
import { Duplex } from "node:stream";
import type { Engine } from "./engine.ts";

type Written = (error?: Error | null) => void;

export class WireSocket extends Duplex {
  readonly #engine: Engine;
  #queue: Promise<void> = Promise.resolve();

  constructor(engine: Engine) {
    super({ allowHalfOpen: false });
    this.#engine = engine;
  }

  /** Called by `pg` in place of dialling. The engine has one session, so a new connection starts by clearing it. */
  connect(): this {
    this.#queue = this.#queue
      .then(() => this.#engine.reset())
      .then(() => {
        this.emit("connect");
      })
      .catch((error: Error) => {
        this.destroy(error);
      });
    return this;
  }

  // The knobs of a real socket that `pg` turns; here there is nothing behind them.
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  setTimeout(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, written: Written): void {
    this.#send(chunk, written);
  }

  override _writev(chunks: { chunk: Buffer }[], written: Written): void {
    this.#send(Buffer.concat(chunks.map(({ chunk }) => chunk)), written);
  }

  override _final(written: Written): void {
    this.push(null);
    written();
  }

  #send(bytes: Buffer, written: Written): void {
    this.#queue = this.#queue
      .then(() => this.#engine.exec(new Uint8Array(bytes), (answer) => this.push(Buffer.from(answer))))
      .then(() => written(), written);
  }
}
