/**
 * The embedded Postgres, in a thread of its own: it computes synchronously, and one slow scan here must not stop
 * every other reader's stream. Plain JavaScript, because the thread is started from the file itself.
 *
 * Messages in: {id, op: "exec" | "reset" | "close", bytes?}. Messages out: {ready} or {failed} once, then any number of
 * {id, bytes} and one {id, done} or {id, failed} for each message in; {dead} when no more answers will come.
 */
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { vector } from "@electric-sql/pglite-pgvector";

/** PGlite attaches its whole minified source line to some errors: the sentence is all we pass on. */
const sentence = (error) => String(error?.message ?? error).slice(0, 500);

/** How an error of Postgres says, in its field V, that the whole server is going down with it. */
const LAST_WORDS = [Buffer.from("\0VPANIC\0"), Buffer.from("\0VFATAL\0")];

async function run(database, { id, op, bytes }) {
  if (op === "exec") {
    const onRawData = (data) => {
      const copy = data.slice();
      // The engine does not come back from this, and would leave every later question without an answer.
      if (LAST_WORDS.some((words) => Buffer.from(copy).includes(words)))
        parentPort.postMessage({ dead: true });
      parentPort.postMessage({ id, bytes: copy }, [copy.buffer]);
    };
    await database.execProtocolRawStream(bytes, { onRawData });
  } else if (op === "reset") {
    if (database.isInTransaction()) await database.exec("ROLLBACK");
    await database.exec("DISCARD ALL");
  } else {
    await database.exec("CHECKPOINT");
    await database.close();
  }
}

try {
  const database = await PGlite.create({
    dataDir: workerData.folder,
    extensions: { vector },
    startParams: [...PGlite.defaultStartParams, ...workerData.settings.flatMap((setting) => ["-c", setting])],
  });
  let queue = Promise.resolve();
  parentPort.on("message", (message) => {
    queue = queue
      .then(() => run(database, message))
      .then(
        () => parentPort.postMessage({ id: message.id, done: true }),
        (error) => parentPort.postMessage({ id: message.id, failed: sentence(error) }),
      );
    if (message.op === "close") queue = queue.then(() => parentPort.close());
  });
  parentPort.postMessage({ ready: true });
} catch (error) {
  parentPort.postMessage({ failed: sentence(error) });
  parentPort.close();
}
