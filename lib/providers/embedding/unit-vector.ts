/** What every vector must be, whoever made it. */
import { z } from "zod";
import { DIMENSIONS } from "./embedding-provider.ts";

/** Vectors come as decimal text, so their length is 1 only nearly. */
const isUnit = (vector: readonly number[]) => Math.abs(Math.hypot(...vector) - 1) < 0.01;

export const unitVector = z.array(z.number()).length(DIMENSIONS).refine(isUnit, "is not of unit length");
