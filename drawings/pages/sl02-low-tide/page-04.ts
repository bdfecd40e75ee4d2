/** The stair: two climb it with one flame, and come upon the thief and seven stolen ones. */
import type { Scene } from "../../kit/page.ts";
import { thrifty } from "../../kit/thrift.ts";
import { drawClimb } from "./page-04-climb.ts";
import { drawSeven } from "./page-04-jar.ts";
import { drawThiefAbove } from "./page-04-thief.ts";

export const scenes: Scene[] = [drawClimb, drawThiefAbove, drawSeven].map(thrifty);
