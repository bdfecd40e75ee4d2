/** The door: the prints lead over the sands to the Tall Light, whose keeper is kind. */
import type { Scene } from "../../kit/page.ts";
import { thrifty } from "../../kit/thrift.ts";
import { comeIn, theStepWasWet } from "./page-07-door.ts";
import { overTheSands } from "./page-07-sands.ts";
import { atTheFoot } from "./page-07-tower.ts";

export const scenes: Scene[] = [overTheSands, atTheFoot, comeIn, theStepWasWet].map(thrifty);
