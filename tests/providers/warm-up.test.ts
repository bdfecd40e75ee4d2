import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { warmModels } from "#lib/providers/warm-up.ts";

const double = await vi.hoisted(async () => {
  const { startOllamaDouble: start } = await import("#tests/support/ollama-double/ollama-double.ts");
  const started = await start();
  process.env["CHAT_PROVIDER"] = "ollama";
  process.env["EMBEDDING_PROVIDER"] = "ollama";
  process.env["OLLAMA_BASE_URL"] = started.url;
  process.env["MODAL_PROXY_TOKEN_ID"] = "wk-1";
  process.env["MODAL_PROXY_TOKEN_SECRET"] = "ws-2";
  return started;
});
afterAll(() => double.close());
afterEach(() => {
  vi.useRealTimers();
});

const chats = () => double.requests.filter(({ path }) => path === "/api/chat");

describe("waking the models when a reader opens a book", () => {
  it("loads the one that answers and then the one that makes vectors, with the proxy's credentials", async () => {
    expect(warmModels()).toBeUndefined();
    const first = await double.asked("/api/chat");
    expect(first.body).toMatchObject({ messages: [], options: { num_ctx: 8192 } });
    expect(first.headers).toMatchObject({ "modal-key": "wk-1", "modal-secret": "ws-2" });
    await double.asked("/api/embed");
  });

  it("is done once in the time after which a machine falls asleep, also when this one's clock jumps", async () => {
    for (const _ of [1, 2, 3]) warmModels();
    vi.useFakeTimers({ toFake: ["Date"] });
    vi.setSystemTime(Date.now() + 301_000);
    const embeds = double.requests.filter(({ path }) => path === "/api/embed").length;
    warmModels();
    await double.asked("/api/embed", embeds + 1);
    expect(chats()).toHaveLength(2);
  });

  it("never fails when the model cannot be woken", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    vi.setSystemTime(Date.now() + 1_000_000);
    double.behave("runner died");
    const before = chats().length;
    expect(warmModels()).toBeUndefined();
    await double.asked("/api/chat", before + 1);
  });
});
