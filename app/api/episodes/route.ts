import { listEpisodes } from "#lib/episodes/list.ts";
import { json, route } from "#lib/http/route.ts";
import { visitorOf } from "#lib/sessions/visitor.ts";

export const GET = route(async (request) => {
  const { language } = await visitorOf(request);
  return json({ episodes: await listEpisodes(language) });
});
