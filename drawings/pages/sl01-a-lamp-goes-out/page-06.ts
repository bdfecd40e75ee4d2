/** Small lights: two in a boat in the fog, and why a small light matters. */
import type { Scene } from "../../kit/page.ts";
import { thrifty } from "../../kit/thrift.ts";
import { byOneSmallLight, onlySmallLights, theButton } from "./page-06-boat.ts";
import { aloneInTheFog } from "./page-06-fog.ts";

export const scenes: Scene[] = [aloneInTheFog, onlySmallLights, byOneSmallLight, theButton].map(thrifty);
