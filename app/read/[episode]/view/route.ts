/**
 * `PUT /read/<episode>/view`: keeps a reader's choice of how to read. Its answer sets the cookie, and not a script, so
 * that it also works where browsers keep their cookie store closed: at home, over plain HTTP.
 */
import { z } from "zod";
import { FITS } from "#components/reader/views/fit.ts";
import { PREFERENCE_COOKIES } from "#components/reader/views/preferences.ts";
import { VIEWS } from "#components/reader/views/view.ts";
import { json, parseBody, route } from "#lib/http/route.ts";

const FOUR_HUNDRED_DAYS = 400 * 24 * 60 * 60;

const choiceSchema = z
  .strictObject({ view: z.enum(VIEWS), fit: z.enum(FITS) })
  .partial()
  .refine((choice) => Object.keys(choice).length > 0, "nothing is chosen");

export const PUT = route(async (request) => {
  const choice = await parseBody(request, choiceSchema);
  const response = json(choice);
  for (const name of ["view", "fit"] as const) {
    const chosen = choice[name];
    if (chosen === undefined) continue;
    response.cookies.set(PREFERENCE_COOKIES[name], chosen, {
      httpOnly: true,
      sameSite: "lax",
      path: "/",
      maxAge: FOUR_HUNDRED_DAYS,
    });
  }
  return response;
});
