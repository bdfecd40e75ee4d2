/** `/robots.txt`: search engines may look at the library, and must be let into the reader to see that it asks not to be listed. */
import type { MetadataRoute } from "next";
import { siteUrl } from "#lib/http/site-url.ts";

export const dynamic = "force-dynamic";

export default async function robots(): Promise<MetadataRoute.Robots> {
  return {
    rules: { userAgent: "*", allow: "/", disallow: "/api/" },
    sitemap: new URL("/sitemap.xml", await siteUrl()).href,
  };
}
