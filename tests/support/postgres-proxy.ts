/** A Postgres server that can be killed and started again: a door before the real one, which loses nothing. */
import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

export type PostgresProxy = {
  /** The address given, through the door. */
  url: string;
  /** Every connection breaks off, and none is to be had. Once is enough. */
  kill(): Promise<void>;
  start(): Promise<void>;
};

/** Stands before the server that `url` names. */
export async function standBefore(url: string): Promise<PostgresProxy> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket
        .on("error", () => other.destroy())
        .on("close", () => {
          sockets.delete(socket);
          other.destroy();
        });
    }
    client.pipe(upstream).pipe(client);
  });
  const listen = async (port: number) => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
  };
  await listen(0);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the door has no port");
  const { port } = address;
  const behind = new URL(url);
  behind.port = String(port);
  return {
    url: behind.href,
    kill: async () => {
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) socket.resetAndDestroy();
      await closed;
    },
    start: () => listen(port),
  };
}
