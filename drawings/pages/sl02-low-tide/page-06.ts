/** Page 6: what burns where a lamp should be, and what everybody says to it. */

import { lighter } from "../../kit/lighter.ts";
import type { Scene } from "../../kit/page.ts";
import { drawNoLamp } from "./page-06-no-lamp.ts";
import { drawBadge, drawOldPupil, drawSickbed } from "./page-06-words.ts";

export const scenes: readonly Scene[] = [drawNoLamp, drawSickbed, drawOldPupil, drawBadge].map(lighter);
