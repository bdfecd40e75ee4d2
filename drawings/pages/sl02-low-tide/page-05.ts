/** The hood: whom they have caught, and what she has to say. */
import type { Scene } from "../../kit/page.ts";
import { thrifty } from "../../kit/thrift.ts";
import { drawConfession } from "./page-05-halda.ts";
import { drawReveal } from "./page-05-reveal.ts";
import { drawYou } from "./page-05-you.ts";

export const scenes: Scene[] = [drawReveal, drawYou, drawConfession].map(thrifty);
