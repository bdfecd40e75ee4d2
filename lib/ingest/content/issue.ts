/** Turns what zod found wrong into words for an editor, who has never heard of zod. */
import type { z } from "zod";
import type { FieldPath } from "./complaint.ts";

type Issue = z.core.$ZodIssue;
type Finding = { path: FieldPath; message: string };

/** What an issue says about which field of `root`, the value that was checked; one issue may be about several fields. */
export function describeIssue(issue: Issue, root: unknown): Finding[] {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: "is not a field that is known here",
      }));
    case "invalid_union":
      return describeUnion(issue, path, root);
    case "invalid_key":
      return [{ path, message: `must be ${issue.issues[0]?.message ?? "another key"}` }];
    default:
      return [{ path, message: describeValue(issue, valueAt(root, path)) }];
  }
}

/** Of a choice, only the branch the editor was plainly writing is worth talking about. */
function describeUnion(issue: z.core.$ZodIssueInvalidUnion, path: FieldPath, root: unknown): Finding[] {
  const value = valueAt(root, path);
  const meant = issue.errors.find((branch) => !branch.some((inner) => isWrongType(inner)));
  if (value === undefined || meant === undefined) {
    return [
      { path, message: value === undefined ? "is missing" : "must be a text, or one text per language" },
    ];
  }
  return meant.flatMap((inner) =>
    describeIssue(inner, value).map((finding) => ({ ...finding, path: [...path, ...finding.path] })),
  );
}

function isWrongType(issue: Issue): boolean {
  return issue.code === "invalid_type" && issue.path.length === 0;
}

function describeValue(issue: Issue, value: unknown): string {
  if (value === undefined) return "is missing";
  switch (issue.code) {
    case "invalid_type":
      return `must be ${EXPECTED[issue.expected] ?? issue.expected}`;
    case "too_small":
      return describeTooSmall(issue);
    case "too_big":
      return describeTooBig(issue);
    case "invalid_value":
      return `must be one of ${issue.values.map(String).join(", ")}`;
    case "invalid_format":
      return describeFormat(issue);
    default:
      return issue.message;
  }
}

function describeTooSmall(issue: z.core.$ZodIssueTooSmall): string {
  if (issue.origin === "number" || issue.origin === "int") return `must be at least ${issue.minimum}`;
  return Number(issue.minimum) <= 1 ? "must not be empty" : `must have ${issue.minimum} entries`;
}

function describeTooBig({ origin, maximum }: z.core.$ZodIssueTooBig): string {
  if (origin === "array") return `must have at most ${maximum} entries`;
  return origin === "string" ? `must have at most ${maximum} letters` : `must be at most ${maximum}`;
}

function describeFormat(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === "url") return "must be a web address";
  if (issue.format === "date") return "must be a date such as 2014-05-10";
  return `must be ${issue.message}`;
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "a group of fields",
  record: "one text per language",
};

function valueAt(root: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== "object" || value === null) return undefined;
    return Object.getOwnPropertyDescriptor(value, step)?.value;
  }, root);
}
