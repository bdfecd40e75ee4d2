/** Page 3: a boat without a light, a girl who lights one, a chair that is empty, a stair that is not dark. */
import type { Scene } from "../../kit/page.ts";
import { thrifty } from "../../kit/thrift.ts";
import { drawDarkBoat } from "./page-03-boat.ts";
import { drawEmptyChair } from "./page-03-chair.ts";
import { drawFootOfStair, drawNewFlame } from "./page-03-flame.ts";

export const scenes: Scene[] = [drawDarkBoat, drawNewFlame, drawEmptyChair, drawFootOfStair].map(thrifty);
