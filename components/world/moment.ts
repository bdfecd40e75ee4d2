/** A page as a moment of the story, and how it is named to somebody who reads a certain episode. Pure. */

export type Moment = { readonly episode: number; readonly page: number };
export type Duration = { readonly since: Moment; readonly until: Moment | null };

export function isAfter(a: Moment, b: Moment): boolean {
  return a.episode > b.episode || (a.episode === b.episode && a.page > b.page);
}

/** "page 3", or "page 3 of episode 1" where that is not the episode being read. */
export function nameMoment({ episode, page }: Moment, reading: number): string {
  return episode === reading ? `page ${page}` : `page ${page} of episode ${episode}`;
}

/** The same in short, a line for each end: "from page 3", "from ep. 1, p. 4" and "until page 6". */
export function shortDuration({ since, until }: Duration, reading: number): string[] {
  const short = ({ episode, page }: Moment) =>
    episode === reading ? `page ${page}` : `ep. ${episode}, p. ${page}`;
  return [`from ${short(since)}`, ...(until === null ? [] : [`until ${short(until)}`])];
}

/** "from page 3", "from page 1 of episode 1 until page 6": since when something holds, and when it ended. */
export function nameDuration({ since, until }: Duration, reading: number): string {
  if (until === null) return `from ${nameMoment(since, reading)}`;
  // One episode for both is said once.
  const begins = until.episode === since.episode ? `page ${since.page}` : nameMoment(since, reading);
  return `from ${begins} until ${nameMoment(until, reading)}`;
}
