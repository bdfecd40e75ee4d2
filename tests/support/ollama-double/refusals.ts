/** The replies of a server, or of a proxy before it, that does not get as far as the first line. */
import { sendJson, sendText } from "./go-json.ts";
import type { Exchange } from "./recording.ts";
import type { Scenario } from "./scenario.ts";

const BUSY = { error: "server busy, please try again.  maximum pending requests exceeded" };
const DIED = {
  error:
    "model runner has unexpectedly stopped, this may be due to resource limitations or an internal error",
};
const PAGE = "<!doctype html><html><head><title>Proxy</title></head><body><h1>Proxy</h1></body></html>";

/** What Ollama says of a model that is not installed: one sentence for embeddings, another for everything else. */
export function sendMissingModel(exchange: Exchange, path: string, model: string): void {
  const error =
    path === "/api/embed" ? `model "${model}" not found, try pulling it first` : `model '${model}' not found`;
  sendJson(exchange, 404, { error });
}

/** Answers with the refusal that the scenario asks for. False when it asks for none, and the route goes on. */
export async function refuse(
  exchange: Exchange,
  scenario: Scenario,
  path: string,
  model: string,
): Promise<boolean> {
  if (typeof scenario === "object") {
    if ("waitsFor" in scenario) {
      await Promise.race([scenario.waitsFor, exchange.closed]);
      return exchange.response.destroyed;
    }
    if ("wakingTimes" in scenario) {
      if (scenario.wakingTimes <= 0) return false;
      scenario.wakingTimes -= 1;
      sendText(exchange, 503, "text/plain", "no healthy upstream");
      return true;
    }
    if (!("busyTimes" in scenario) || scenario.busyTimes <= 0) return false;
    scenario.busyTimes -= 1;
    sendJson(exchange, 503, BUSY);
    return true;
  }
  return refuseAs(exchange, scenario, path, model);
}

function refuseAs(exchange: Exchange, scenario: string, path: string, model: string): boolean {
  switch (scenario) {
    case "lacks the model":
      sendMissingModel(exchange, path, model);
      return true;
    case "runner died":
      sendJson(exchange, 500, DIED);
      return true;
    case "busy":
      sendJson(exchange, 503, BUSY);
      return true;
    case "needs credentials":
      sendText(exchange, 401, "text/plain", "modal-http: missing credentials for proxy authorization");
      return true;
    case "forbids the host":
      exchange.finish("answered");
      exchange.response.writeHead(403).end();
      return true;
    case "bad gateway":
      sendText(exchange, 502, "text/html", PAGE);
      return true;
    case "shows a web page":
      sendText(exchange, 200, "text/html", PAGE);
      return true;
    case "hangs up":
      exchange.finish("dropped");
      exchange.response.destroy();
      return true;
    default:
      return false;
  }
}
