import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { setUpOllama } from "../ollama-in-test.ts";

const ollama = setUpOllama();

/** A process of its own, as configured. Every variable that matters is set, so that the machine's own do not. */
async function configured(variables: Record<string, string>) {
  const names = ["CHAT_PROVIDER", "OLLAMA_BASE_URL", "OLLAMA_CHAT_MODEL", "MODAL_PROXY_TOKEN_ID"];
  for (const name of [...names, "MODAL_PROXY_TOKEN_SECRET", "ANTHROPIC_API_KEY"])
    vi.stubEnv(name, variables[name] ?? "");
  vi.resetModules();
  return import("#lib/providers/chat/index.ts");
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const to = (wanted: string) => (requests: readonly { path: string }[]) =>
  requests.filter(({ path }) => path === wanted);
const tags = to("/api/tags");

describe("which companion answers", () => {
  it("is Anthropic's where the configuration names it", async () => {
    const { chatProvider } = await configured({ CHAT_PROVIDER: "anthropic", ANTHROPIC_API_KEY: "sk-1" });
    expect((await chatProvider()).answeredBy).toEqual({ provider: "anthropic", model: "claude-haiku-4-5" });
  });

  it("is Ollama's when Ollama is there and has the model, and it is asked once", async () => {
    const double = await ollama.start();
    const { chatProvider } = await configured({ OLLAMA_BASE_URL: double.url });
    const [one, other] = await Promise.all([chatProvider(), chatProvider()]);
    vi.advanceTimersByTime(3_600_000);
    await chatProvider();
    expect(one.answeredBy).toEqual({ provider: "ollama", model: "qwen2.5:7b" });
    expect(other.answeredBy).toEqual(one.answeredBy);
    expect(tags(double.requests)).toHaveLength(1);
  });

  it("finds a model whose tag is left out and whose name is written in capitals", async () => {
    const double = await ollama.start({ models: [{ name: "Mistral:latest", capabilities: ["completion"] }] });
    const { chatProvider } = await configured({ OLLAMA_BASE_URL: double.url, OLLAMA_CHAT_MODEL: "mistral" });
    expect((await chatProvider()).answeredBy.provider).toBe("ollama");
  });

  it("is the built-in one when Ollama lacks the model", async () => {
    const double = await ollama.start({ models: [] });
    const { chatProvider } = await configured({ OLLAMA_BASE_URL: double.url });
    expect((await chatProvider()).answeredBy.provider).toBe("builtin");
  });

  it("is the built-in one when Ollama is not there, until it is started", async () => {
    const gone = await ollama.start();
    await gone.close();
    const { chatProvider } = await configured({ OLLAMA_BASE_URL: gone.url });
    expect((await chatProvider()).answeredBy.provider).toBe("builtin");
    await ollama.start({ port: Number(new URL(gone.url).port) });
    expect((await chatProvider()).answeredBy.provider, "the no still stands").toBe("builtin");
    vi.advanceTimersByTime(61_000);
    expect((await chatProvider()).answeredBy.provider).toBe("ollama");
  });

  it("is the built-in one when what answers there is something else", async () => {
    const double = await ollama.start();
    double.behave("bad gateway");
    const { chatProvider } = await configured({ OLLAMA_BASE_URL: double.url });
    expect((await chatProvider()).answeredBy.provider).toBe("builtin");
  });

  it("is the built-in one when Ollama does not answer within a second", async () => {
    const double = await ollama.start();
    double.behave({ waitsFor: new Promise(() => undefined) });
    const { chatProvider } = await configured({ OLLAMA_BASE_URL: double.url });
    expect((await chatProvider()).answeredBy.provider).toBe("builtin");
    await double.disconnected();
  });

  it("is Ollama's behind a proxy with tokens, which is not woken to be asked", async () => {
    const double = await ollama.start();
    const { chatProvider } = await configured({
      OLLAMA_BASE_URL: double.url,
      MODAL_PROXY_TOKEN_ID: "wk-1",
      MODAL_PROXY_TOKEN_SECRET: "ws-2",
    });
    expect((await chatProvider()).answeredBy.provider).toBe("ollama");
    expect(double.requests).toEqual([]);
  });

  it("is the one that the configuration names, unasked", async () => {
    const double = await ollama.start();
    const settings = { OLLAMA_BASE_URL: double.url };
    const builtin = await configured({ ...settings, CHAT_PROVIDER: "builtin" });
    expect((await builtin.chatProvider()).answeredBy.provider).toBe("builtin");
    const named = await configured({ ...settings, CHAT_PROVIDER: "ollama" });
    expect((await named.chatProvider()).answeredBy.provider).toBe("ollama");
    expect(double.requests).toEqual([]);
  });
});
