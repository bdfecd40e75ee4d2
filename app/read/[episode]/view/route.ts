/**
 * `PUT /read/<episode>/view`: keeps a reader's choice of how to read. Its answer sets the cookie, and not a script, so
 * that it also works where browsers keep their cookie store closed: at home, over plain HTTP.
 */
import { z } from "zod";
import { VIEW_COOKIE, VIEWS } from "#components/reader/views/view.ts";
import { json, parseBody, route } from "#lib/http/route.ts";

const FOUR_HUNDRED_DAYS = 400 * 24 * 60 * 60;
const choiceSchema = z.object({ view: z.enum(VIEWS) });

export const PUT = route(async (request) => {
  const choice = await parseBody(request, choiceSchema);
  const response = json(choice);
  response.cookies.set(VIEW_COOKIE, choice.view, {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    maxAge: FOUR_HUNDRED_DAYS,
  });
  return response;
});
