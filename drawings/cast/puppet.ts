/**
 * What every puppet of this build can do, whoever it is: stand there whole, be seen close, show its head alone, and tell
 * where its hands are. Hides the defaults of a pose and how a stance is taken.
 */
import { type Drawing, type Point, place, stack } from "../kit/svg.ts";
import type { LegPose } from "./legs.ts";
import type { ArmJoints, Arms } from "./limbs.ts";
import { layFigure, type Rim } from "./rim.ts";
import { type Build, type Holding, type Stance, takeStance, type View } from "./stance.ts";

export type PoseOptions = {
  view?: View;
  /** Degrees that the head turns clockwise about the neck. */
  tilt?: number;
  /** Degrees that the trunk leans clockwise (to the right) from the hips. */
  lean?: number;
  arms?: Arms;
  legs?: LegPose;
  holding?: Holding;
  blanket?: boolean;
  /** How high the soft shadow floats; 0 for none, when the puppet is laid down with others. */
  lift?: 0 | 2 | 3;
  /** Lamp light along one side. */
  rim?: Rim;
};

/** A pose with nothing left open, and the stance it makes. */
export type Pose = Required<Pick<PoseOptions, "view" | "tilt" | "lean" | "arms" | "legs" | "holding">> & {
  stance: Stance;
  /** Whether legs and what hangs below are seen. */
  whole: boolean;
};

type Making<Options extends PoseOptions> = {
  build: Build;
  /** The puppet in a pose: what its shadow falls from, and the light it holds. */
  draw(options: Options, pose: Pose): { figure: Drawing; light: Drawing };
  drawHead(options: Options): Drawing;
};

export type Puppet<Options extends PoseOptions> = {
  /** All of it, feet at the origin. */
  whole(options?: Options): Drawing;
  /** Without legs, the bottom of the neck at the origin: for close-ups, cut off by the panel. */
  bust(options?: Options): Drawing;
  /** The head alone, the bottom of the neck at the origin. */
  head(options?: Options): Drawing;
  /** Where the middle of each hand is, in the same coordinates as `whole` with these options. */
  hands(options?: Options): { left: Point; right: Point };
  /** Both arms' joints, for things that need more than the hands. */
  joints(options?: Options): Readonly<Record<"left" | "right", ArmJoints>>;
};

/** A puppet of a build. `none` are the options of somebody who asks for nothing in particular. */
export function makePuppet<Options extends PoseOptions>(
  { build, draw, drawHead }: Making<Options>,
  none: Options,
): Puppet<Options> {
  const poseOf = (options: Options, whole: boolean): Pose => {
    const { view = "threeQuarter", legs = "stand", lean = 0, arms = {}, holding = {}, tilt = 0 } = options;
    return {
      view,
      legs,
      lean,
      arms,
      holding,
      tilt,
      whole,
      stance: takeStance(build, { view, legs, lean, arms }),
    };
  };
  const layDown = (options: Options, whole: boolean) => {
    const { figure, light } = draw(options, poseOf(options, whole));
    return stack(layFigure(options.lift ?? 2, options.rim, figure), light);
  };
  const jointsOf = (options: Options) => poseOf(options, true).stance.joints;
  return {
    whole: (options = none) => layDown(options, true),
    bust: (options = none) => {
      const [x, y] = poseOf(options, false).stance.neck;
      return place(layDown(options, false), { x: -x, y: -y });
    },
    head: (options = none) =>
      layFigure(options.lift ?? 2, options.rim, place(drawHead(options), { rotate: options.tilt ?? 0 })),
    hands: (options = none) => ({ left: jointsOf(options).left.grip, right: jointsOf(options).right.grip }),
    joints: (options = none) => jointsOf(options),
  };
}
