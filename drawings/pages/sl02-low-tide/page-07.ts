/** Page 7: every small light, and what comes of them. */

import { lighter } from "../../kit/lighter.ts";
import type { Scene } from "../../kit/page.ts";
import { drawBurst } from "./page-07-burst.ts";
import { drawAllOfThem, drawOneMore } from "./page-07-gifts.ts";
import { drawShell } from "./page-07-shell.ts";

export const scenes: readonly Scene[] = [drawAllOfThem, drawOneMore, drawShell, drawBurst].map(lighter);
