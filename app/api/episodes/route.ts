import { listEpisodes } from "#lib/episodes/list.ts";
import { json, route } from "#lib/http/route.ts";
import { languageOf } from "#lib/sessions/reader-cookie.ts";

export const GET = route(async ({ cookies }) =>
  json({ episodes: await listEpisodes(await languageOf(cookies)) }),
);
