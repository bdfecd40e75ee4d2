/** Page 2: the fortieth lamp, and three that go dark. */
import type { Scene } from "../../kit/page.ts";
import { thrifty } from "../../kit/thrift.ts";
import { prickedEars, theRow } from "./page-02-dark.ts";
import { fortieth, walkingOut } from "./page-02-last-pier.ts";

export const scenes: readonly Scene[] = [walkingOut, fortieth, prickedEars, theRow].map(thrifty);
