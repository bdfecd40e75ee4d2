/**
 * Ids of rows, made from what the row is about (uuid version 5, RFC 9562): the same content has the same ids on every
 * machine and in every run, and an id says nothing about what comes after it.
 */
import { v5 } from "uuid";

/** Drawn once for this project. */
const NAMESPACE = "6f7f1c3e-2d0b-5f7e-9b43-0c6a3de1a5b2";

/** The id of the row that `parts` name, from the widest to the narrowest. */
export function idOf(...parts: readonly (string | number)[]): string {
  return v5(parts.join("\u001f"), NAMESPACE);
}
