/** Page 3, third panel: nothing but Pim's eyes, and in each of them the thief, small, with the stolen flame. */
import { dots, line, soft } from "../../cast/dots.ts";
import { greyShapes } from "../../cast/grey-figure-shape.ts";
import { backdrop, glow, vignette, wash } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { cut, ink, linear, print, radial, within } from "../../kit/paper.ts";
import { blob, ellipse, rectangle, towards } from "../../kit/shape.ts";
import { type Drawing, place, stack } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";
import { faint, shares, shining } from "../../sets/layers.ts";
import { sparks } from "./page-03-fire.ts";

/** Half an eye's width and height. */
const WIDE = 118;
const HIGH = 128;

/** Pim's eyes. The face is drawn about the bridge of the nose, then set askew. */
export function drawEyes(width: number, height: number): Drawing {
  return stack(
    backdrop(width, height, [
      [0, palette.ink],
      [1, palette.dusk],
    ]),
    glow([width, height * 0.3], 420, palette.haze, 0.6),
    place(face(), { x: width * 0.315, y: height * 0.56, rotate: -3.5, scale: 0.95 }),
    wash(width, height, palette.amber, 0.3, "soft-light"),
    glow([width * 0.5, height * 1.3], 560, palette.amber, 0.6),
    vignette(width, height, [width * 0.36, height * 0.6], 0.34),
  );
}

function face(): Drawing {
  return stack(
    fur(),
    place(openEye(), { x: -186, y: 0 }),
    place(openEye(), { x: 186, y: 0 }),
    place(brow(), { x: -176, y: -136 }),
    place(brow(), { x: 176, y: -136, flip: true }),
    nose(),
  );
}

/** Brow, cheeks and bridge in dyed fur, paler about the eyes; darker where the light from below does not come. */
function fur(): Drawing {
  const skull = soft(
    "-520 -240  -200 -330  120 -330  330 -250  372 -150  388 -60  470 -10  418 30  480 96  410 110  440 220  -440 260  -560 60",
  );
  const warm = linear(
    [0, 200],
    [0, -220],
    [
      [0, mix(palette.hare, palette.lamp, 0.3)],
      [0.5, palette.hare],
      [1, mix(palette.hareShade, palette.dusk, 0.35)],
    ],
  );
  const tufts = [
    "-60 -150  -46 -128  -34 -148",
    "8 -164  20 -140  34 -160",
    "52 -140  62 -122  74 -138",
    "-96 -170  -86 -150  -72 -166",
  ];
  const freckles = dots("-350 128  -322 112  -330 142  -296 132  322 118  352 108  344 136  376 126");
  return stack(
    warm.define,
    cut(skull, warm.fill),
    within(
      skull,
      faint(
        0.55,
        ...[-186, 186].map((x) => print(ellipse(x, 4, WIDE * 1.26, HIGH * 1.2), palette.hareLight)),
      ),
      faint(0.5, print(soft("-34 -60  0 -74  34 -60  52 60  90 160  -90 160  -52 60"), palette.hareLight)),
      ...tufts.map((tuft) => faint(0.6, ink(line(tuft), palette.hareShade, 5))),
      faint(
        0.32,
        print(ellipse(-330, 128, 92, 50), palette.coral),
        print(ellipse(346, 122, 82, 50), palette.coral),
      ),
      ...freckles.map(([x, y]) => print(ellipse(x, y, 8, 7), palette.hareShade)),
    ),
  );
}

function nose(): Drawing {
  const outline = soft("-56 148  0 122  56 148  40 190  -40 190");
  return stack(cut(outline, palette.coral), print(ellipse(-14, 144, 20, 7), palette.cream));
}

/** A brow pulled down towards the nose, thick there; the left one. */
function brow(): Drawing {
  return place(
    stack(
      cut(soft("-112 -22  -40 -36  40 -16  124 48  112 66  40 26  -40 4  -116 -2", 0.9), palette.bark, {
        edge: palette.ochre,
      }),
      faint(0.5, ink(line("-86 -14  -20 -20  50 2  100 36"), palette.hareShade, 3)),
    ),
    { x: 6, y: 4 },
  );
}

function openEye(): Drawing {
  const white = ellipse(0, 0, WIDE, HIGH);
  const ball = radial([0, 20], HIGH * 1.1, [
    [0, palette.cream],
    [0.7, mix(palette.cream, palette.lamp, 0.25)],
    [1, palette.fog],
  ]);
  return stack(
    faint(0.35, print(ellipse(2, 8, WIDE + 8, HIGH + 8), palette.bark)),
    ball.define,
    print(white, ball.fill),
    within(
      white,
      faint(0.4, print(ellipse(0, -HIGH * 0.9, WIDE * 1.1, HIGH * 0.36), palette.haze)),
      iris(),
      upperLid(),
    ),
    ink(`M${-WIDE} -18A${WIDE} ${HIGH} 0 0 1 ${WIDE} -18`, palette.ink, 15),
    faint(
      0.6,
      ink(`M${-WIDE * 0.8} ${HIGH * 0.6}A${WIDE} ${HIGH} 0 0 0 ${WIDE * 0.8} ${HIGH * 0.6}`, palette.bark, 6),
    ),
  );
}

/** The lid is held wide: only a sliver of it comes down. */
function upperLid(): Drawing {
  return print(
    soft("-150 -160  150 -160  140 -104  60 -112  0 -114  -60 -112  -140 -104"),
    palette.hareShade,
  );
}

const IRIS = 88;

function iris(): Drawing {
  const ring = radial([0, 12], IRIS, [
    [0, palette.ochre],
    [0.72, palette.wood],
    [1, palette.bark],
  ]);
  const rays = shares(26).map((share) => {
    const [x, y] = towards([0, 6], share * 360, IRIS * 0.95);
    return `M0 6L${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  const pupil = ellipse(0, 6, 66, 72);
  return stack(
    ring.define,
    print(ellipse(0, 6, IRIS, IRIS * 1.06), ring.fill),
    faint(0.3, ink(rays.join(""), palette.amber, 2.4)),
    print(pupil, palette.ink),
    within(pupil, mirrored()),
    shining(0.5, ink(`M${-IRIS * 0.74} 48A${IRIS} ${IRIS} 0 0 0 ${IRIS * 0.74} 48`, palette.amber, 9)),
    print(ellipse(-44, -44, 19, 22), palette.cream),
    print(ellipse(48, 56, 8), palette.cream),
  );
}

/** What she sees: a grey shape with a beak, and her flame. */
function mirrored(): Drawing {
  const hood = soft(
    "-14 -560  30 -554  66 -520  78 -472  70 -430  -4 -394  -52 -404  -80 -438  -86 -486  -66 -534",
  );
  const thief = stack(
    print(soft(greyShapes.stand.cloth), palette.slate),
    print(hood, palette.slate),
    print("M60 -470L196 -434L62 -412Z", palette.beak),
  );
  return stack(
    print(rectangle(-90, -90, 180, 180), mix(palette.night, palette.ink, 0.4)),
    place(thief, { x: -34, y: 84, scale: 0.23 }),
    glow([20, 20], 84, palette.amber, 0.9),
    place(
      stack(
        print(fire(1), palette.ember),
        print(fire(0.76), palette.amber),
        print(fire(0.52), palette.lamp),
        print(fire(0.3), palette.cream),
      ),
      { x: 18, y: 58 },
    ),
    sparks(dots("34 -46  20 -10  26 10"), 22, 6, 8),
  );
}

/** The flame, blown towards the jar as it leaves its lamp; its foot at the origin. */
function fire(size: number): string {
  const outline = dots("0 0  -26 -8  -32 -34  -16 -60  -8 -84  10 -112  12 -84  28 -62  33 -34  24 -8");
  return blob(outline.map(([x, y]) => [x * size, y * size]));
}
