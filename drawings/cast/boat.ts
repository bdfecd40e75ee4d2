/**
 * The Button: a round-bellied rowing boat from the side, bow to the right, waterline at y = 0. Its far side and its near
 * side are apart, so that passengers sit between them. Hides where its seats are.
 */
import { palette } from "../kit/palette.ts";
import { cut, ink, lay, print, within } from "../kit/paper.ts";
import { curve, ellipse, rectangle, sampleCurve, tube } from "../kit/shape.ts";
import { type Drawing, place, stack } from "../kit/svg.ts";
import { drawAwning, drawAwningFringe, LANTERN_HOOK, sternHook } from "./boat-rig.ts";
import { dots, line, soft } from "./dots.ts";
import { lantern } from "./lantern.ts";
import { type RowingOar, rowingOar } from "./oar.ts";
import { type TobinOptions, tobin } from "./tobin.ts";

export type BoatOptions = {
  /** Whether its lantern is lit; `none` leaves the hook empty. */
  lantern?: boolean | "none";
  awning?: boolean;
  /** Afloat its belly ends at the waterline; aground the whole of it shows, 56 below. */
  afloat?: boolean;
};

/** Seats, from stern to bow; standing passengers stand on the `floor`. */
export type Seat = "stern" | "middle" | "bow";

const SEATS: Readonly<Record<Seat, { x: number; y: number }>> = {
  stern: { x: -186, y: -34 },
  middle: { x: 100, y: -24 },
  bow: { x: 196, y: -34 },
};
/** How high the hips of each are above the ground in the pose `sit`. */
const SEATED = { pim: 51, tobin: 74 };
const FLOOR = 14;

const GUNWALE = dots("-306 -98  -210 -70  -70 -56  90 -57  220 -80  334 -130");
const HULL = soft(
  "-306 -98  -210 -70  -70 -56  90 -57  220 -80  334 -130  334 -104  300 -34  236 24  130 52  -40 57  -190 48  -268 14  -304 -46",
  0.95,
);
const INSIDE = soft(
  "-304 -100  -200 -98  -30 -90  160 -98  332 -132  220 -60  90 -30  -70 -30  -210 -44",
  0.9,
);
/** What is above the water. */
const ABOVE = "M-420 -400H420V-1Q340 4 260 0T100 1T-60 0T-220 1T-420 -1Z";

/** Somebody in the pose `sit`, on a seat. */
export function seat(drawing: Drawing, on: Seat, who: "pim" | "tobin", flip = false): Drawing {
  const { x, y } = SEATS[on];
  return place(drawing, { x, y: y + SEATED[who], flip });
}

/** Somebody standing in the boat. */
export function standAboard(drawing: Drawing, x: number, flip = false): Drawing {
  return place(drawing, { x, y: FLOOR, flip });
}

/** Tobin on the middle seat, rowing as rowers do with his back to the bow. `stroke` -1 catches, 1 ends the pull. */
export function rower(stroke: number, options: TobinOptions = {}): Drawing {
  const { handle } = rowingOar(stroke);
  const { x, y } = SEATS.middle;
  const ground = y + SEATED.tobin;
  const at = [x - handle[0], handle[1] - ground] as const;
  const lean = options.lean ?? -stroke * 13 + 2;
  const pull: TobinOptions = {
    legs: "sit",
    tail: "curled",
    ...options,
    lean,
    arms: {
      right: { reach: at, hand: "grip" },
      left: { reach: [at[0] + 4, at[1] - 12], hand: "grip" },
      ...options.arms,
    },
  };
  return place(tobin(pull), { x, y: ground, flip: true });
}

/** The whole boat. `passengers` are between its sides; a `stroke` puts out the oar that `rower` pulls. */
export function button(
  options: BoatOptions & { passengers?: readonly Drawing[]; stroke?: number } = {},
): Drawing {
  const oar: RowingOar | undefined = options.stroke === undefined ? undefined : rowingOar(options.stroke);
  return stack(
    boatBack(options),
    oar?.inside ?? "",
    aboard(options),
    boatFront(options),
    oar === undefined ? "" : oar.outside(options.afloat ?? true),
  );
}

/** Passengers as far as the boat hides nothing of them: nobody's boots come through its bottom. */
function aboard({
  passengers = [],
  afloat = true,
}: BoatOptions & { passengers?: readonly Drawing[] }): Drawing {
  return within(rectangle(-900, -900, 1800, afloat ? 896 : 942), ...passengers);
}

/** What is behind passengers: the inside of the far wall, thwarts, the awning on its posts, hook and lantern. */
export function boatBack({ lantern: lit = true, awning = true }: BoatOptions = {}): Drawing {
  const hung = lantern({ lit: lit === true });
  const at = { x: LANTERN_HOOK[0], y: LANTERN_HOOK[1] };
  return stack(
    lay(
      2,
      awning ? drawAwning() : "",
      sternHook(),
      lit === "none" ? "" : place(hung.thing, at),
      cut(INSIDE, palette.bark),
      within(
        INSIDE,
        print(rectangle(-320, -140, 660, 46), palette.wood, 0.8),
        ...[-260, -200, -130, -60, 20, 100, 170, 240].map((x) =>
          ink(line(`${x} -110  ${x + 4} -70  ${x} -40`), palette.ink, 5, 0.35),
        ),
      ),
      ink(line("-304 -100  -200 -97  -30 -89  160 -97  332 -132"), palette.ochre, 8),
      ink(line("-304 -102  -200 -99  -30 -91  160 -99  332 -134"), palette.lamp, 1.6, 0.6),
      ...[-186, 100, 196].map((x) => cut(rectangle(x - 34, x > 100 ? -68 : -60, 68, 11, 4), palette.wood)),
    ),
    lit === "none" ? "" : place(hung.light, at),
  );
}

/** What is before passengers: the near side, and the awning's near fringe. */
export function boatFront({ afloat = true, awning = true }: BoatOptions = {}): Drawing {
  const hull = stack(
    cut(HULL, palette.wood),
    within(
      HULL,
      strakes(),
      print(soft("-330 10  -200 26  0 34  200 16  330 -40  330 90  -330 90"), palette.bark, 0.55),
      patches(),
    ),
    paintedButton(),
    cut(tube(GUNWALE, 13, 15), palette.ochre),
    ink(gunwaleLight(), palette.lamp, 1.8, 0.75),
    fender(-226, -66),
    fender(152, -62),
    rowlock(),
  );
  return stack(awning ? lay(2, drawAwningFringe()) : "", lay(2, afloat ? within(ABOVE, hull) : hull));
}

function gunwaleLight(): string {
  return curve(sampleCurve(GUNWALE, 3).map(([x, y]) => [x, y - 4.5] as const));
}

function strakes(): Drawing {
  const plank = (down: number, narrow: number) =>
    line(
      `-306 ${-98 + down}  -210 ${-70 + down}  -70 ${-56 + down}  90 ${-57 + down}  220 ${-80 + down * narrow}  334 ${-130 + down * narrow}`,
    );
  return stack(
    print(`${plank(14, 1)}L334 -60L-306 -60Z`, palette.ochre, 0.22),
    ...[24, 48, 72, 96].map((down) =>
      stack(
        ink(plank(down, 1.05), palette.bark, 3, 0.85),
        ink(plank(down + 3, 1.05), palette.ochre, 1.4, 0.6),
      ),
    ),
    ...dots("-240 -44  -236 -42  -120 -30  60 -30  196 -44  -180 -14  -20 -4  120 -8  230 -34").map(
      ([x, y]) => print(ellipse(x, y, 2), palette.brass, 0.9),
    ),
  );
}

function patches(): Drawing {
  return stack(
    cut(soft("-120 -36  -72 -33  -74 -12  -118 -14", 0.15), palette.ochre, { lift: 0 }),
    ...dots("-115 -32  -77 -29  -78 -16  -114 -18").map(([x, y]) => print(ellipse(x, y, 2), palette.bark)),
  );
}

/** What the boat is called after, on its bow. */
function paintedButton(): Drawing {
  const holes = dots("-6 -6  6 -6  -6 6  6 6").map(([x, y]) => print(ellipse(x, y, 3.4), palette.bark));
  return place(
    stack(
      cut(ellipse(0, 0, 21), palette.coral),
      ink(ellipse(0, 0, 15.5), palette.cream, 2, 0.85),
      ...holes,
      ink("M-6 -6L6 6M6 -6L-6 6", palette.cream, 1.8, 0.9),
    ),
    { x: 262, y: -58, rotate: -14 },
  );
}

function fender(x: number, y: number): Drawing {
  return stack(
    ink(`M${x} ${y - 8}V${y + 10}`, palette.mist, 3),
    cut(ellipse(x, y + 28, 13, 20), palette.cream),
    ink(
      `M${x - 12} ${y + 22}Q${x} ${y + 28} ${x + 12} ${y + 22}M${x - 12} ${y + 34}Q${x} ${y + 40} ${x + 12} ${y + 34}`,
      palette.coral,
      3.6,
    ),
  );
}

function rowlock(): Drawing {
  return stack(
    cut(rectangle(18, -66, 30, 9, 3), palette.bark),
    ink("M26 -64V-76M40 -64V-76", palette.brass, 4),
  );
}
