/** Page 1: the kitchen of the Tall Light, by the stove. */
import type { Scene } from "../../kit/page.ts";
import { thrifty } from "../../kit/thrift.ts";
import { drawKitchen } from "./page-01-kitchen.ts";
import { drawStairwell } from "./page-01-stairwell.ts";
import { drawTea } from "./page-01-tea.ts";

export const scenes: Scene[] = [drawKitchen, drawTea, drawStairwell].map(thrifty);
