/** Page 2: a question, a refusal, and the light goes out of the tower and of the page. */
import type { Scene } from "../../kit/page.ts";
import { thrifty } from "../../kit/thrift.ts";
import { drawBeamDying } from "./page-02-beam.ts";
import { drawEyesInTheDark } from "./page-02-eyes.ts";
import { drawNo, drawQuestion } from "./page-02-no.ts";

export const scenes: Scene[] = [drawQuestion, drawNo, drawBeamDying, drawEyesInTheDark].map(thrifty);
