import { describeEpisode } from "#lib/episodes/describe.ts";
import { json, route } from "#lib/http/route.ts";
import { languageOf } from "#lib/sessions/reader-cookie.ts";

type Context = { params: Promise<{ slug: string }> };

export const GET = route(async ({ cookies }, { params }: Context) => {
  const { slug } = await params;
  return json(await describeEpisode(slug, await languageOf(cookies)));
});
