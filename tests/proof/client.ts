/** Somebody who speaks HTTP to a site and keeps its cookies: a browser without a screen. */

export type Asking = {
  method?: "GET" | "HEAD" | "OPTIONS" | "POST" | "PATCH" | "PUT" | "DELETE";
  path: string;
  headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  body?: unknown;
};

export type Answer = {
  status: number;
  headers: string;
  /** As they came, one character to a byte. */
  bytes: string;
  /** As UTF-8. */
  text: string;
};

export type Client = (asking: Asking) => Promise<Answer>;

/** A newcomer at the site. */
export function newClient(url: string): Client {
  const cookies = new Map<string, string>();
  return async ({ method = "GET", path, headers = {}, body }) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(new URL(path, url), {
      method,
      redirect: "manual",
      headers: { cookie, ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = "", value = ""] = line.split(";")[0]?.split("=") ?? [];
      cookies.set(name, value);
    }
    const bytes = Buffer.from(await response.arrayBuffer());
    return {
      status: response.status,
      headers: [...response.headers].map(([name, value]) => `${name}: ${value}`).join("\n"),
      bytes: bytes.toString("latin1"),
      text: bytes.toString("utf8"),
    };
  };
}

/** What Next's own router sends when a reader follows a link, and when it wants to be ready for one. */
export const NAVIGATIONS: readonly Readonly<Record<string, string>>[] = [
  { rsc: "1" },
  { rsc: "1", "next-router-prefetch": "1" },
  { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" },
  { purpose: "prefetch", "sec-purpose": "prefetch" },
];
