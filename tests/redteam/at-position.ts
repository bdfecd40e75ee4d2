/** What is the same for every probe of one place in a story is found out once: hundreds of probes share a place. */
import type { Position, Story } from "./story.ts";

/** @returns `make`, which is asked once for each place of each story. */
export function atPosition<Value>(
  make: (story: Story, at: Position) => Value,
): (story: Story, at: Position) => Value {
  const made = new WeakMap<Story, Map<string, Value>>();
  return (story, at) => {
    const places = made.get(story) ?? new Map<string, Value>();
    made.set(story, places);
    const place = at.join("-");
    const known = places.get(place);
    if (known !== undefined) return known;
    const value = make(story, at);
    places.set(place, value);
    return value;
  };
}
