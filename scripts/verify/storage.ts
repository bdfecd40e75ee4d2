/** The pictures, fetched as a browser would: from the public bucket, or from the site where it keeps them itself. */
import { episodeListSchema } from "#lib/contract.ts";
import { PROBE } from "#lib/providers/storage/r2-housekeeping.ts";
import { knock, parsedJson } from "./knock.ts";
import { failed, passed, type Rung, type Target, type Verdict } from "./rung.ts";

export const storage: Rung = {
  name: "storage",
  needs: [],
  async climb(target: Target): Promise<Verdict> {
    const { STORAGE_BACKEND, R2_PUBLIC_URL_PREFIX: prefix } = target.env;
    if (STORAGE_BACKEND === "r2" && prefix !== undefined) return lookAt(`${prefix}/${PROBE}`, "R2");
    const cover = await firstCover(target.host);
    if (cover === null) return { is: "absent", why: "no episode has a cover; the next rung says why" };
    return lookAt(cover, "the site's own storage");
  },
};

async function firstCover(host: string): Promise<string | null> {
  const answer = await knock(`${host}/api/episodes`);
  const listed = answer.trouble === null ? episodeListSchema.safeParse(parsedJson(answer.text)) : null;
  const covers = listed?.data?.episodes.flatMap(({ cover_image_url: url }) => (url === null ? [] : [url]));
  return covers?.[0] === undefined ? null : new URL(covers[0], host).href;
}

async function lookAt(url: string, provider: string): Promise<Verdict> {
  const answer = await knock(url, { method: "HEAD" });
  if (answer.trouble !== null) {
    return failed(provider, answer.trouble, "R2_PUBLIC_URL_PREFIX is not an address of this bucket");
  }
  if (answer.status !== 200) return failed(provider, `status ${answer.status}`, causeOf(answer.status));
  const type = answer.headers.get("content-type") ?? "none";
  if (type !== "image/webp") {
    return failed(
      provider,
      `the type ${type}`,
      "something else answers there, or the file was uploaded by hand",
    );
  }
  const caching = answer.headers.get("cache-control") ?? "nothing";
  if (!/immutable/.test(caching)) {
    return failed(
      provider,
      `caching: ${caching}`,
      "the pictures were not uploaded by the site or npm run upload:r2",
    );
  }
  return passed(`${type}, ${caching}`);
}

function causeOf(status: number): string {
  switch (status) {
    case 401:
    case 403:
      return "the bucket is not public: allow its r2.dev address, or connect a domain";
    case 404:
      return "the bucket is empty, or the prefix has a folder too many: npm run upload:r2";
    case 429:
      return "r2.dev addresses are rate-limited: connect a domain";
    default:
      return "the bucket is there and fails: see the provider's status page";
  }
}
