/** Papers between two dyes of the palette, so that lit and shaded sides of one cloth need no colours of their own. */

/** A colour `share` (0 to 1) of the way from one `#rrggbb` to another. */
export function tint(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map((start) => {
    const [a, b] = [from, to].map((colour) => Number.parseInt(colour.slice(start, start + 2), 16));
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
