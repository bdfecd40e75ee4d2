/** Page 3, "The grey figure". */
import type { Scene } from "../../kit/page.ts";
import { thrifty } from "../../kit/thrift.ts";
import { drawEscape } from "./page-03-escape.ts";
import { drawEyes } from "./page-03-eyes.ts";
import { drawRun } from "./page-03-run.ts";
import { drawThief } from "./page-03-thief.ts";

export const scenes: Scene[] = [drawRun, drawThief, drawEyes, drawEscape].map(thrifty);
