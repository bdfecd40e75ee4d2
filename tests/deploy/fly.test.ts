import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseEnv } from "#lib/env.ts";

/** What the operations page hands to `fly secrets`, with values of the right shape. */
const SECRETS = {
  DATABASE_URL: "postgres://a:b@host/db",
  DIRECT_URL: "postgres://a:b@host/db",
  R2_ACCOUNT_ID: "abc123",
  R2_ACCESS_KEY_ID: "key",
  R2_SECRET_ACCESS_KEY: "secret",
  IMAGE_KEY_SECRET: "sixteen characters or more",
  MODAL_PROXY_TOKEN_ID: "wk-1",
  MODAL_PROXY_TOKEN_SECRET: "ws-1",
};
const MANAGED = { ...SECRETS, ANTHROPIC_API_KEY: "sk-1", VOYAGE_API_KEY: "pa-1" };

/** The `[env]` part; `withOther` takes the lines of the second variant in and leaves those of the first out. */
function envOf(file: string, withOther = false): Record<string, string> {
  const part = /^\[env\]\n([\s\S]*?)^\[/m.exec(readFileSync(file, "utf8"))?.[1] ?? "";
  const lines = withOther ? part.replaceAll(/^( *)# (?=[A-Z_]+ = )/gm, "$1") : part;
  return Object.fromEntries(
    [...lines.matchAll(/^ *([A-Z0-9_]+) = "(.*)"$/gm)].map(([, name, value]) => [name, value]),
  );
}

/** Every name that the configuration knows. */
const known = new Set(
  [...readFileSync(".env.example", "utf8").matchAll(/^([A-Z0-9_]+)=/gm)].map(([, name]) => name),
);

describe("fly.toml", () => {
  it("makes, with the secrets of the operations page, a configuration that the site accepts", () => {
    expect(parseEnv({ ...SECRETS, ...envOf("fly.toml") })).toMatchObject({
      CHAT_PROVIDER: "ollama",
      STORAGE_BACKEND: "r2",
      CLIENT_ADDRESS_HEADER: "fly-client-ip",
    });
  });

  it("does so too with the other variant's lines", () => {
    expect(parseEnv({ ...MANAGED, ...envOf("fly.toml", true) })).toMatchObject({
      CHAT_PROVIDER: "anthropic",
      EMBEDDING_PROVIDER: "voyage",
    });
  });

  it("makes a review app that needs no secret but its database", () => {
    const { DATABASE_URL, DIRECT_URL } = SECRETS;
    expect(parseEnv({ DATABASE_URL, DIRECT_URL, ...envOf("fly.review.toml") }).CHAT_PROVIDER).toBe("builtin");
  });

  it.each(["fly.toml", "fly.review.toml"])("sets in %s nothing that nobody reads, and no secret", (file) => {
    const names = Object.keys(envOf(file, true));
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
    expect(names.filter((name) => name in MANAGED)).toEqual([]);
  });

  it("names in the operations page each secret that a site can have", () => {
    const page = readFileSync("docs/operations.md", "utf8");
    expect([...Object.keys(MANAGED), "ADMIN_TOKEN"].filter((name) => !page.includes(name))).toEqual([]);
  });
});
