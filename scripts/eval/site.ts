/** The site as a caller without a browser has it: a server somewhere, or in tests the same routes without one. */
import { setTimeout as pause } from "node:timers/promises";

export type Site = {
  post(path: string, body: unknown): Promise<Response>;
  patch(path: string, body: unknown): Promise<Response>;
};

/** The site at an address. Where it asks to wait, it is waited for. */
export function siteAt(url: string): Site {
  const send = async (method: string, path: string, body: unknown): Promise<Response> => {
    const headers = { "content-type": "application/json" };
    const response = await fetch(new URL(path, url), { method, headers, body: JSON.stringify(body) });
    if (response.status !== 429) return response;
    await response.body?.cancel();
    await pause(1000 * Number(response.headers.get("retry-after") ?? 1));
    return send(method, path, body);
  };
  return {
    post: (path, body) => send("POST", path, body),
    patch: (path, body) => send("PATCH", path, body),
  };
}

/** The answer's body as JSON. @throws Error with the site's own words when it refuses. */
export async function jsonOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status}: ${text}`);
  return JSON.parse(text);
}
