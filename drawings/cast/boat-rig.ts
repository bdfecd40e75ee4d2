/** What stands up on the Button: the striped awning on its posts, and the hook of the stern lantern. */
import { palette } from "../kit/palette.ts";
import { cut, ink, print, within } from "../kit/paper.ts";
import { tube } from "../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../kit/svg.ts";
import { dots, line, soft } from "./dots.ts";

/** Where the lantern's ring hangs. */
export const LANTERN_HOOK: Point = [-344, -206];

const CANOPY = soft(
  "-262 -322  -238 -352  -170 -372  -90 -374  -26 -356  -2 -324  -60 -316  -130 -314  -200 -316",
  0.8,
);
const STRIPES = [-248, -200, -152, -104, -56, -8];

/** How far the awning stands towards the stern, and above the gunwale, of where its outline is drawn. */
const AWNING = { x: -20, y: -28 };

/** Posts and canopy, behind passengers. */
export function drawAwning(): Drawing {
  return place(
    stack(
      cut(tube(dots("-236 -50  -240 -200  -238 -330"), 7), palette.bark),
      cut(tube(dots("-34 -50  -30 -200  -32 -330"), 7), palette.bark),
      cut(CANOPY, palette.cream),
      within(
        CANOPY,
        ...STRIPES.map((x) =>
          print(
            soft(
              `${x - 12} -310  ${x - 6 + (-130 - x) * 0.25} -345  ${-130 + (x + 130) * 0.55 - 6} -380  ${-130 + (x + 130) * 0.55 + 9} -380  ${x + 8 + (-130 - x) * 0.2} -345  ${x + 14} -310`,
              0.7,
            ),
            palette.teal,
          ),
        ),
        print(soft("-280 -326  -130 -330  10 -326  10 -300  -280 -300"), palette.ink, 0.2),
      ),
    ),
    AWNING,
  );
}

/** The scalloped near edge, over the heads of passengers, and the near posts. */
export function drawAwningFringe(): Drawing {
  const scallops = Array.from({ length: 10 }, (_, i) => {
    const x = -262 + i * 26;
    return cut(
      `M${x} -324Q${x + 13} -328 ${x + 26} -324L${x + 25} -308Q${x + 13} -294 ${x + 1} -308Z`,
      i % 2 === 0 ? palette.teal : palette.cream,
    );
  });
  return place(
    stack(
      cut(tube(dots("-256 -36  -260 -200  -258 -322"), 8), palette.wood),
      cut(tube(dots("-10 -26  -6 -200  -8 -322"), 8), palette.wood),
      ...scallops,
      ink(line("-264 -324  -132 -330  2 -324"), palette.lamp, 2, 0.5),
    ),
    AWNING,
  );
}

/** An iron hook at the stern, leaning outboard. */
export function sternHook(): Drawing {
  const iron = dots("-298 -84  -304 -160  -308 -226  -318 -244  -336 -240  -344 -222  -342 -208");
  return stack(
    cut(tube(iron, 7, 4), palette.stone),
    ink(line("-306 -180  -316 -190  -322 -206  -318 -216"), palette.stone, 3),
  );
}
