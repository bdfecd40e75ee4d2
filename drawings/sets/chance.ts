/** Chance that always falls the same way: the same seed gives the same houses, stars and waves on every drawing. */

/** A run of chances, all from one seed. */
export type Chance = {
  /** From 0 up to 1. */
  next: () => number;
  between: (from: number, to: number) => number;
  /** A whole number, both ends included. */
  whole: (from: number, to: number) => number;
  pick: <T>(choices: readonly [T, ...T[]]) => T;
};

/** Chances from a seed (the mulberry32 generator by Tommy Ettinger, public domain). */
export function chance(seed: number): Chance {
  let state = Math.imul(Math.round(seed) + 1, 0x9e_37_79_b9) >>> 0;
  const next = () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    const once = Math.imul(state ^ (state >>> 15), state | 1);
    const twice = once ^ (once + Math.imul(once ^ (once >>> 7), once | 61));
    return ((twice ^ (twice >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (from: number, to: number) => from + (to - from) * next();
  const whole = (from: number, to: number) => Math.floor(between(from, to + 1));
  return {
    next,
    between,
    whole,
    pick: (choices) => choices[whole(0, choices.length - 1)] ?? choices[0],
  };
}
