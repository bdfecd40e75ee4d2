/** Page 1: the hour of lamps, and who lights them. */
import type { Scene } from "../../kit/page.ts";
import { thrifty } from "../../kit/thrift.ts";
import { counting, tiptoe } from "./page-01-first-words.ts";
import { lanthe } from "./page-01-lanthe.ts";

export const scenes: readonly Scene[] = [lanthe, tiptoe, counting].map(thrifty);
