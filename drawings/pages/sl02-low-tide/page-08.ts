/** Page 8, the last: the bird of light brings the morning, and everything is counted. */

import { lighter } from "../../kit/lighter.ts";
import type { Scene } from "../../kit/page.ts";
import { drawDawn } from "./page-08-dawn.ts";
import { drawForty } from "./page-08-forty.ts";
import { drawApprentice, drawNaming } from "./page-08-gallery.ts";

export const scenes: readonly Scene[] = [drawDawn, drawNaming, drawApprentice, drawForty].map(lighter);
