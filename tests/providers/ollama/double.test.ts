import { describe, expect, it } from "vitest";
import { setUpOllama } from "../ollama-in-test.ts";

const ollama = setUpOllama();

async function post(url: string, path: string, body: string) {
  const response = await fetch(url + path, { method: "POST", body });
  return { status: response.status, text: await response.text() };
}

describe("the stand-in for Ollama", () => {
  it("says hello, gives its version, and lists models with their tags", async () => {
    const { url } = await ollama.start();
    expect(await (await fetch(url)).text()).toBe("Ollama is running");
    expect(await (await fetch(`${url}/api/version`)).json()).toEqual({ version: expect.any(String) });
    expect(await (await fetch(`${url}/api/tags`)).json()).toMatchObject({
      models: [{ name: "qwen2.5:7b" }, { name: "bge-m3:latest" }],
    });
  });

  it("answers what it does not know as Ollama's router does", async () => {
    const { url } = await ollama.start();
    expect(await post(url, "/api/nothing", "{}")).toEqual({ status: 404, text: "404 page not found" });
    expect(await post(url, "/api/tags", "{}")).toEqual({ status: 405, text: "405 method not allowed" });
  });

  it.each([
    ["/api/chat", "", 400, "missing request body"],
    ["/api/chat", "x", 400, "invalid character 'x' looking for beginning of value"],
    ["/api/chat", "{}", 400, "model is required"],
    ["/api/chat", '{"model":"other"}', 404, "model 'other' not found"],
    ["/api/chat", '{"model":"bge-m3"}', 400, '"bge-m3" does not support chat'],
    ["/api/chat", '{"model":"qwen2.5:7b","think":true}', 400, '"qwen2.5:7b" does not support thinking'],
    ["/api/chat", '{"model":"qwen2.5:7b","keep_alive":"10"}', 400, "time: missing unit in duration"],
    ["/api/embed", '{"model":"other"}', 404, 'model "other" not found, try pulling it first'],
    ["/api/embed", '{"model":"bge-m3","input":[1]}', 400, "invalid input type"],
    ["/api/show", '{"model":"other"}', 404, "model 'other' not found"],
  ])("refuses %s with %s as Ollama does", async (path, body, status, error) => {
    const { url } = await ollama.start();
    const reply = await post(url, path, body);
    expect(reply).toEqual({ status, text: JSON.stringify({ error }) });
  });

  it("tells how wide a model's vectors are", async () => {
    const { url } = await ollama.start();
    expect(JSON.parse((await post(url, "/api/show", '{"model":"bge-m3"}')).text)).toMatchObject({
      capabilities: ["embedding"],
      model_info: { "bert.embedding_length": 1024 },
    });
  });
});

describe("a stand-in that is asked for an answer", () => {
  it("streams unless told not to, and escapes what Go escapes", async () => {
    const double = await ollama.start();
    double.answerWith("a <b> & c");
    const ask = (stream: string) =>
      post(
        double.url,
        "/api/chat",
        `{"model":"qwen2.5:7b",${stream}"messages":[{"role":"user","content":"?"}]}`,
      );
    const streamed = await ask("");
    expect(streamed.text.split("\n")).toHaveLength(6);
    expect(streamed.text).toContain("\\u003cb\\u003e");
    expect(JSON.parse((await ask('"stream":false,')).text)).toMatchObject({
      message: { content: "a <b> & c" },
      done: true,
      done_reason: "stop",
    });
  });

  it("thinks aloud when a model can and nobody told it not to", async () => {
    const double = await ollama.start({
      models: [{ name: "qwen3:8b", capabilities: ["completion", "thinking"] }],
    });
    const ask = (think: string) =>
      post(
        double.url,
        "/api/chat",
        `{"model":"qwen3:8b",${think}"messages":[{"role":"user","content":"?"}]}`,
      );
    expect((await ask("")).text).toContain('"thinking"');
    expect((await ask('"think":false,')).text).not.toContain('"thinking"');
  });

  it("holds its answer back until the test lets it go", async () => {
    const double = await ollama.start();
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    double.behave({ waitsFor: gate });
    const reply = post(double.url, "/api/embed", '{"model":"bge-m3","input":"a"}');
    expect(await double.asked("/api/embed")).toMatchObject({ outcome: null });
    release();
    expect((await reply).status).toBe(200);
  });
});
