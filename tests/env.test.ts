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
    const lines = readFileSync(".env.example", "utf8").matchAll(/^([A-Z0-9_]+)=(.*)$/gm);
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
    ["STORAGE_BACKEND", "attic"],
    ["R2_ACCOUNT_ID", "https://abc.r2.cloudflarestorage.com"],
    ["R2_SECRET_ACCESS_KEY", "two words"],
    ["R2_BUCKET", "Not_A_Bucket"],
    ["R2_PUBLIC_URL_PREFIX", "pictures.example.org"],
    ["ANTHROPIC_API_KEY", "“sk-quoted-by-a-web-page”"],
    ["VOYAGE_API_KEY", "pa-one\npa-two"],
    ["MODAL_PROXY_TOKEN_SECRET", "ws-über"],
    ["ANSWERS_PER_DAY", "plenty"],
  ])("names %s when it cannot be used, and never its value", (name, value) => {
    const refusal = refusalOf({ [name]: value });
    expect(refusal).toContain(name);
    expect(refusal).not.toContain(value);
  });

  it.each([
    [
      { STORAGE_BACKEND: "r2" },
      ["R2_ACCOUNT_ID", "R2_ACCESS_KEY_ID", "R2_SECRET_ACCESS_KEY", "R2_BUCKET", "R2_PUBLIC_URL_PREFIX"],
    ],
    [{ STORAGE_BACKEND: "r2" }, ["IMAGE_KEY_SECRET"]],
    [{ CHAT_PROVIDER: "anthropic" }, ["ANTHROPIC_API_KEY"]],
    [{ EMBEDDING_PROVIDER: "voyage" }, ["VOYAGE_API_KEY"]],
  ])("names what %o cannot do without", (choice, needs) => {
    const refusal = refusalOf(choice);
    for (const name of needs) expect(refusal).toContain(`${name} is needed because`);
  });

  it("adds no slash of its own between a prefix and a picture", () => {
    expect(parseEnv({ R2_PUBLIC_URL_PREFIX: "https://pictures.example.org/" })).toMatchObject({
      R2_PUBLIC_URL_PREFIX: "https://pictures.example.org",
    });
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
    R2_ACCOUNT_ID: "abc",
    R2_ACCESS_KEY_ID: "key",
    R2_SECRET_ACCESS_KEY: "secret",
    R2_BUCKET: "pictures",
    R2_PUBLIC_URL_PREFIX: "https://pictures.example.org",
    R2_ENDPOINT: "https://abc.eu.r2.cloudflarestorage.com",
    ANTHROPIC_API_KEY: "sk-1",
    VOYAGE_API_KEY: "pa-1",
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
