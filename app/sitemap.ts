/** `/sitemap.xml`: the library. Pages of the reader ask not to be listed, because what they show depends on who reads. */
import type { MetadataRoute } from "next";
import { siteUrl } from "#lib/http/site-url.ts";

export const dynamic = "force-dynamic";

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  return [{ url: new URL("/", await siteUrl()).href }];
}
