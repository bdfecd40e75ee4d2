/** Page 4, "The guildhall". */
import type { Scene } from "../../kit/page.ts";
import { thrifty } from "../../kit/thrift.ts";
import { drawBadge, drawThisLong } from "./page-04-answers.ts";
import { drawHall } from "./page-04-hall.ts";
import { drawOverGlasses, drawWindow } from "./page-04-master.ts";

export const scenes: Scene[] = [drawHall, drawOverGlasses, drawThisLong, drawWindow, drawBadge].map(thrifty);
