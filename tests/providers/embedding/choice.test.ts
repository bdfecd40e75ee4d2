import { afterEach, describe, expect, it, vi } from "vitest";
import { setUpOllama } from "../ollama-in-test.ts";

const ollama = setUpOllama();

async function configured(variables: Record<string, string>) {
  const names = ["EMBEDDING_PROVIDER", "OLLAMA_BASE_URL", "EMBEDDING_MODEL", "MODAL_PROXY_TOKEN_ID"];
  for (const name of [...names, "MODAL_PROXY_TOKEN_SECRET"]) vi.stubEnv(name, variables[name] ?? "");
  vi.resetModules();
  return import("#lib/providers/embedding/index.ts");
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("what new vectors are made with", () => {
  it("is Ollama's model when Ollama has it", async () => {
    const double = await ollama.start();
    const { embeddingProvider } = await configured({ OLLAMA_BASE_URL: double.url });
    expect((await embeddingProvider()).model).toBe("bge-m3");
  });

  it("is hashing when Ollama has chat models only", async () => {
    const double = await ollama.start({ models: [{ name: "qwen2.5:7b", capabilities: ["completion"] }] });
    const { embeddingProvider } = await configured({ OLLAMA_BASE_URL: double.url });
    expect((await embeddingProvider()).model).toBe("builtin-1");
  });

  it("is what the configuration names, unasked", async () => {
    const double = await ollama.start();
    const builtin = await configured({ OLLAMA_BASE_URL: double.url, EMBEDDING_PROVIDER: "builtin" });
    expect((await builtin.embeddingProvider()).model).toBe("builtin-1");
    const named = await configured({ OLLAMA_BASE_URL: double.url, EMBEDDING_PROVIDER: "ollama" });
    expect((await named.embeddingProvider()).model).toBe("bge-m3");
    expect(double.requests).toEqual([]);
  });

  it("is Ollama's behind a proxy with tokens, which is not woken to be asked", async () => {
    const double = await ollama.start();
    const { embeddingProvider } = await configured({
      OLLAMA_BASE_URL: double.url,
      MODAL_PROXY_TOKEN_ID: "wk-1",
      MODAL_PROXY_TOKEN_SECRET: "ws-2",
    });
    expect((await embeddingProvider()).model).toBe("bge-m3");
    expect(double.requests).toEqual([]);
  });
});

describe("what a question is embedded with", () => {
  const ASKED = ["builtin-1", "bge-m3", "voyage-4-lite"];
  it.each([
    ["auto", ["builtin-1", "bge-m3", undefined]],
    ["ollama", [undefined, "bge-m3", undefined]],
    ["builtin", ["builtin-1", undefined, undefined]],
  ])("under %s is the model of the stored vectors, or nothing at all", async (provider, expected) => {
    const { embeddingProviderFor } = await configured({ EMBEDDING_PROVIDER: provider });
    const found = await Promise.all(ASKED.map((model) => embeddingProviderFor(model)));
    expect(found.map((each) => each?.model)).toEqual(expected);
  });

  it("is found under a name with its tag", async () => {
    const { embeddingProviderFor } = await configured({
      EMBEDDING_PROVIDER: "ollama",
      EMBEDDING_MODEL: "bge-m3:latest",
    });
    expect((await embeddingProviderFor("bge-m3"))?.model).toBe("bge-m3");
  });
});
