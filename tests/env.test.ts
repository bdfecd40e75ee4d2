import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseEnv } from "#lib/env.ts";

describe("the configuration", () => {
  it("needs nothing: every variable has a default or may be absent", () => {
    expect(parseEnv({})).toMatchObject({
      PORT: 3000,
      DATA_DIR: "./.data",
      CHAT_PROVIDER: "auto",
      FETCH_ART: true,
    });
  });

  it("takes an empty line for no line", () => {
    expect(parseEnv({ DATABASE_URL: "", IMAGE_KEY_SECRET: " ", PORT: "" })).toEqual(parseEnv({}));
  });

  it("is described whole in .env.example, with values that can be used as they stand", () => {
    const lines = readFileSync(".env.example", "utf8").matchAll(/^([A-Z_]+)=(.*)$/gm);
    const example = Object.fromEntries([...lines].map(([, name = "", value = ""]) => [name, value]));
    const all = { ...parseEnv(example), ...everythingSet() };
    expect(Object.keys(example).toSorted()).toEqual(Object.keys(all).toSorted());
    expect(parseEnv(example)).toEqual(parseEnv({}));
  });

  it.each([
    ["PORT", "four thousand"],
    ["DATABASE_URL", "mysql://somewhere/secret-password"],
    ["IMAGE_KEY_SECRET", "short"],
    ["CHAT_PROVIDER", "oracle"],
    ["OLLAMA_BASE_URL", "not an address"],
    ["FETCH_ART", "perhaps"],
  ])("names %s when it cannot be used, and never its value", (name, value) => {
    const refusal = refusalOf({ [name]: value });
    expect(refusal).toContain(name);
    expect(refusal).not.toContain(value);
  });

  it("wants both of Modal's tokens or neither", () => {
    expect(refusalOf({ MODAL_PROXY_TOKEN_ID: "ak-1" })).toContain("MODAL_PROXY_TOKEN_SECRET");
    const both = { MODAL_PROXY_TOKEN_ID: "ak-1", MODAL_PROXY_TOKEN_SECRET: "as-1" };
    expect(parseEnv(both)).toMatchObject(both);
  });
});

/** What has no default does not show in a parsed environment until it is set. */
function everythingSet() {
  return parseEnv({
    SITE_URL: "https://example.org",
    DATABASE_URL: "postgres://somewhere/app",
    DIRECT_URL: "postgres://somewhere/app",
    IMAGE_KEY_SECRET: "0123456789abcdef",
    MODAL_PROXY_TOKEN_ID: "ak-1",
    MODAL_PROXY_TOKEN_SECRET: "as-1",
    CLIENT_ADDRESS_HEADER: "fly-client-ip",
  });
}

function refusalOf(environment: Record<string, string>): string {
  try {
    parseEnv(environment);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error("nothing was refused");
}
