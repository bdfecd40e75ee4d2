/** What a run says to its database and its encoder, heard outside the code under test: no line of that knows of it. */
import childProcess from "node:child_process";
import { syncBuiltinESMExports } from "node:module";
import pg from "pg";
import { z } from "zod";

/** How handing a picture to the encoder is told, when the encoder has it. */
export const ENCODING = "the encoder is given a picture";

/** Tells `hear` of every statement, before it is sent and by which connection, and of every picture to be encoded. */
export function watch(hear: (said: string, by?: unknown) => void): void {
  pg.Client.prototype.query = new Proxy(pg.Client.prototype.query, {
    apply(query, client, args: unknown[]) {
      hear(statementIn(args), client);
      return Reflect.apply(query, client, args);
    },
  });
  childProcess.fork = new Proxy(childProcess.fork, {
    apply(fork, _, args: unknown[]) {
      const encoder: childProcess.ChildProcess = Reflect.apply(fork, childProcess, args);
      encoder.send = new Proxy(encoder.send, {
        apply(send, _encoder, job: unknown[]) {
          const sent: unknown = Reflect.apply(send, encoder, job);
          hear(ENCODING);
          return sent;
        },
      });
      return encoder;
    },
  });
  syncBuiltinESMExports();
}

/** A statement with its values, however it was handed over. */
function statementIn([query, values]: unknown[]): string {
  const whole = z.object({ text: z.string(), values: z.array(z.unknown()).optional() }).safeParse(query);
  const said = whole.success ? [whole.data.text, ...(whole.data.values ?? [])] : [query, values];
  return said.map(String).join(" ");
}
