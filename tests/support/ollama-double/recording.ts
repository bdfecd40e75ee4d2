/** What reached the double, and how each exchange ended. Tests await events here instead of sleeping. */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";

/** `left`: the client closed the connection before the reply was complete. `dropped`: the double did. */
export type Outcome = "answered" | "left" | "dropped";

export type RecordedRequest = {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  /** Parsed when it is JSON, else the text. */
  body: unknown;
  /** How it ended; null while it lasts. */
  outcome: Outcome | null;
};

/** One request being answered. */
export type Exchange = {
  text: string;
  response: ServerResponse;
  /** To be said before the last byte is sent, or before the socket is destroyed. */
  finish: (outcome: "answered" | "dropped") => void;
  /** Resolves when the connection is gone, for whatever reason. */
  closed: Promise<void>;
};

export type Recording = {
  requests: RecordedRequest[];
  open: (request: IncomingMessage, response: ServerResponse) => Promise<Exchange>;
  /** The first value that `find` returns, now or after any later event. */
  when: <T>(find: () => T | undefined) => Promise<T>;
};

export function startRecording(): Recording {
  const requests: RecordedRequest[] = [];
  const watchers = new Set<() => void>();
  const announce = () => {
    for (const watcher of [...watchers]) watcher();
  };
  return {
    requests,
    open: async (request, response) => {
      const text = await readText(request);
      const record = recordOf(request, text);
      const settle = (outcome: Outcome) => {
        record.outcome ??= outcome;
        announce();
      };
      const closed = new Promise<void>((resolve) => response.once("close", resolve));
      closed.then(() => settle("left"));
      requests.push(record);
      announce();
      return { text, response, finish: settle, closed };
    },
    when: (find) =>
      new Promise((resolve) => {
        const look = () => {
          const found = find();
          if (found === undefined) return;
          watchers.delete(look);
          resolve(found);
        };
        watchers.add(look);
        look();
      }),
  };
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = "";
  request.setEncoding("utf8");
  for await (const piece of request) text += piece;
  return text;
}

function recordOf(request: IncomingMessage, text: string): RecordedRequest {
  const { method = "", url = "", headers } = request;
  return { method, path: url, headers, body: parseIfJson(text), outcome: null };
}

function parseIfJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
