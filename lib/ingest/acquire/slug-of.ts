/** What an episode of the official site is called here when no content has named it yet: `ep12_Autumn-Clearout` is `ep12-autumn-clearout`. */
export function slugOf(upstream: string): string {
  return upstream.toLowerCase().replaceAll("_", "-");
}
