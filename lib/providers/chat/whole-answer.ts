/** Answers that are only useful whole. */
import { ModelFailure } from "../model-failure.ts";

/** All pieces as one text. */
export async function join(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

/** The value that a reply held to a schema stands for. @throws ModelFailure when it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, which is the story's and stays out of the log.
    throw new ModelFailure(
      "broke_off",
      `the reply is not JSON, or JSON cut short (${text.length} characters)`,
    );
  }
}
