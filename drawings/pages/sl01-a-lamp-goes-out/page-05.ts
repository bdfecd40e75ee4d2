/** Prints: Pim finds the way the thief went, and a ferry comes out of the fog. */
import type { Scene } from "../../kit/page.ts";
import { thrifty } from "../../kit/thrift.ts";
import { acrossTheGap, outOfTheFog, somethingRings } from "./page-05-ferry.ts";
import { atTheLadder } from "./page-05-ladder.ts";

export const scenes: Scene[] = [atTheLadder, somethingRings, outOfTheFog, acrossTheGap].map(thrifty);
