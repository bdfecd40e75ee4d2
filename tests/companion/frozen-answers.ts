/** The frozen sets of this folder: texts that a model could send to a reader of a page, kept apart from all code. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

export type FrozenAnswer = {
  series: string;
  language: "en" | "fr";
  at: readonly [episode: number, page: number];
  question: string;
  answer: string;
};

const PLACE = /^(?<series>[a-z-]+) (?<language>en|fr) (?<episode>\d+)\/(?<page>\d+)$/;
const place = z.string().transform((text, context) => {
  const found = PLACE.exec(text)?.groups;
  if (found === undefined) {
    context.addIssue({ code: "custom", message: `"${text}" is no place` });
    return z.NEVER;
  }
  const language: "en" | "fr" = found["language"] === "fr" ? "fr" : "en";
  const at = [Number(found["episode"]), Number(found["page"])] as const;
  return { series: found["series"] ?? "", language, at };
});
const entries = z.array(z.strictObject({ question: z.string(), answer: z.string() }));

/** All of a set's answers, in the order of its file. */
export function frozenAnswers(set: string): FrozenAnswer[] {
  const text = readFileSync(new URL(`./frozen/${set}.yaml`, import.meta.url), "utf8");
  const places = z.record(z.string(), entries).parse(parse(text));
  return Object.entries(places).flatMap(([key, said]) => {
    const where = place.parse(key);
    return said.map((entry) => ({ ...where, ...entry }));
  });
}
