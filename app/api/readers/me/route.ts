import { changeReaderSchema, readerSchema } from "#lib/contract.ts";
import { tagOf } from "#lib/episodes/language-names.ts";
import { limitRate } from "#lib/http/rate-limit.ts";
import { json, parseBody, route } from "#lib/http/route.ts";
import { chooseLanguage } from "#lib/sessions/choose-language.ts";
import { readerOf, rememberReader } from "#lib/sessions/reader-cookie.ts";

export const PATCH = route(async (request) => {
  const asked = await parseBody(request, changeReaderSchema);
  await limitRate("session", request);
  const reader = await readerOf(request.cookies);
  const { readerId, language } = await chooseLanguage({ readerId: reader?.id ?? null, ...asked });
  const response = json(readerSchema.parse({ language: tagOf(language) }));
  rememberReader(response, readerId);
  return response;
});
