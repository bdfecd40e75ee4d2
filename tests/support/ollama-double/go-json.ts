/** JSON as Go writes it, which is what Ollama sends. */
import type { Exchange } from "./recording.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/** Go escapes what could end a script element; so must the double, or code that searches raw bytes goes unnoticed. */
export function goJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => ESCAPES[character] ?? character);
}

export function sendText(exchange: Exchange, status: number, type: string, text: string): void {
  exchange.finish("answered");
  exchange.response.writeHead(status, { "content-type": type }).end(text);
}

export function sendJson(exchange: Exchange, status: number, value: unknown): void {
  sendText(exchange, status, "application/json; charset=utf-8", goJson(value));
}

/** Nanoseconds and nine fractional digits, as on the wire; constant, so that replies can be compared. */
export const CREATED_AT = "2026-08-21T18:48:22.123456789Z";
