/**
 * What an episode of the official site is called here: as the content calls it, or where no content has it yet
 * `ep12-autumn-clearout` for `ep12_Autumn-Clearout`.
 */
export function slugOf(
  upstream: string,
  episodes: readonly { slug: string; upstream?: string | undefined }[],
): string {
  const known = episodes.find((episode) => (episode.upstream ?? episode.slug) === upstream);
  return known?.slug ?? upstream.toLowerCase().replaceAll("_", "-");
}
