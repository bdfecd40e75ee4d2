/** Under which address the site is reached, for whatever must name it in full: link previews and the sitemap. */
import { headers } from "next/headers";
import { env } from "#lib/env.ts";

/** `SITE_URL`; where that is unset, the address that the present request was sent to. */
export async function siteUrl(): Promise<URL> {
  const { SITE_URL } = env();
  if (SITE_URL !== undefined) return new URL(SITE_URL);
  const host = (await headers()).get("host") ?? "localhost";
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : new URL("http://localhost");
}
