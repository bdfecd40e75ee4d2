import { describeEpisode } from "#lib/episodes/describe.ts";
import { json, route } from "#lib/http/route.ts";
import { visitorOf } from "#lib/sessions/visitor.ts";

type Context = { params: Promise<{ slug: string }> };

export const GET = route(async (request, { params }: Context) => {
  const { slug } = await params;
  const { language } = await visitorOf(request);
  return json(await describeEpisode(slug, language));
});
