import { listEpisodes } from "#lib/episodes/list.ts";
import { json, route } from "#lib/http/route.ts";
import { readerLanguage } from "#lib/sessions/reader-cookie.ts";

export const GET = route(async () => json({ episodes: await listEpisodes(await readerLanguage()) }));
