/**
 * A client that takes all it can get at a place: every route, every address found in any response, what a router prefetches,
 * wrong methods, and guesses made from what it has seen. It reads every byte, headers too, for canaries (generated-book.ts)
 * from ahead of where it stands. It never says yes to a jump: that would be a claim to have come further.
 */

import { z } from "zod";
import { LEAF, sessionOpenedSchema } from "#lib/contract.ts";
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import { pictureKey } from "#lib/ingest/pictures/keys.ts";
import { canaryMarksIn } from "#tests/support/generated-book.ts";
import { isLater } from "#tests/support/later-texts.ts";
import { type Answer, type Asking, type Client, NAVIGATIONS, newClient } from "./client.ts";
import { DOORS, type Standing } from "./doors.ts";
import { lastOnScreen, type Place } from "./places.ts";
import { OF_PICTURES } from "./shelve.ts";

export type Crawl = {
  requests: number;
  /** Every canary from ahead, with the request that got it; empty when the law holds. */
  hits: string[];
};

/** No site of ours has more addresses that one reader can find; a crawl that goes on has run away. */
const MOST = 4000;

/** Crawls the site at `url` as a newcomer who opens the place. @param routes those of the build. */
export async function crawl(
  url: string,
  book: SeriesContent,
  place: Place,
  routes: readonly string[],
): Promise<Crawl> {
  const ask = newClient(url);
  const session = await openAt(ask, place);
  const crawling = new Crawling(ask, book, place);
  const standing = { ...place, session, slugs: slugsOf(book), keys: [] };
  for (const route of routes) await crawling.open(route, standing);
  await crawling.followEverything();
  await crawling.open("/images/[key]", { ...standing, keys: crawling.guessKeys() });
  return { requests: crawling.requests, hits: crawling.hits };
}

async function openAt(ask: Client, place: Place): Promise<string> {
  const opened = await ask({
    method: "POST",
    path: "/api/sessions",
    body: { episode_slug: place.episodeSlug },
  });
  const { session_id } = z.parse(sessionOpenedSchema, JSON.parse(opened.text));
  const right = place.rightPage === null ? {} : { right_page: place.rightPage };
  await ask({
    method: "PATCH",
    path: `/api/sessions/${session_id}`,
    body: { current_page: place.page, ...right },
  });
  return session_id;
}

function slugsOf({ entities }: SeriesContent): string[] {
  const there = entities.map(({ slug }) => slug);
  const guessed = there.map((slug) => slug.replace(/\d+$/, (number) => String(Number(number) + 1)));
  return [...there, ...guessed, "nobody", "%00", "..%2f..%2fetc"];
}

type Bound = readonly [episode: number, page: number];

class Crawling {
  readonly hits: string[] = [];
  requests = 0;
  private readonly ask: Client;
  private readonly book: SeriesContent;
  private readonly place: Place;
  private readonly seen = new Set<string>();
  private readonly found: string[] = [];
  /** How far whatever response first gave a picture's address away may reach: so may the picture. */
  private readonly pictures = new Map<string, Bound>();

  constructor(ask: Client, book: SeriesContent, place: Place) {
    this.ask = ask;
    this.book = book;
    this.place = place;
  }

  async open(route: string, standing: Standing): Promise<void> {
    const door = DOORS[route];
    if (door === undefined) throw new Error(`tests/proof/doors.ts does not say how to ask at ${route}`);
    for (const asking of door(standing)) await this.take(asking);
  }

  async followEverything(): Promise<void> {
    for (let path = this.found.pop(); path !== undefined; path = this.found.pop()) {
      await this.take({ path });
      if (!path.startsWith("/read/") && path !== "/") continue;
      for (const headers of NAVIGATIONS) await this.take({ path, headers });
      for (const method of ["HEAD", "OPTIONS", "POST"] as const) await this.take({ method, path });
    }
  }

  /** Keys a little beside those seen, and those that bad secrets would give to the pages ahead. */
  guessKeys(): string[] {
    const keys = [...this.seen].flatMap((address) => /\/images\/([\w-]{32}\.webp)/.exec(address)?.[1] ?? []);
    const beside = keys.slice(0, 12).flatMap((key) => [key.slice(1), `A${key.slice(1)}`, key.toUpperCase()]);
    const { series, episode } = this.place;
    const forged = ["", "secret", series].flatMap((secret) =>
      [1, 2, 3, 4, 5, 6].map((page) =>
        pictureKey(secret, { sourceHash: "", series, episode, page, language: "en", width: 800 }),
      ),
    );
    return [...beside, ...forged];
  }

  private async take(asking: Asking): Promise<void> {
    const name = `${asking.method ?? "GET"} ${asking.path} ${JSON.stringify([asking.headers, asking.body])}`;
    if (this.seen.has(name)) return;
    if (this.seen.size > MOST) throw new Error(`more than ${MOST} addresses: ${name}`);
    this.seen.add(name);
    const answer = await this.ask(asking);
    this.requests += 1;
    if (answer.status === 429 && !asking.path.startsWith("/api/admin")) {
      throw new Error(`turned away, and so shown nothing: ${name}`);
    }
    const bound = this.boundOf(asking);
    this.look(asking, answer, bound);
    for (const address of addressesIn(answer.text)) {
      this.found.push(address);
      if (address.startsWith("/images/") && !this.pictures.has(address)) this.pictures.set(address, bound);
    }
  }

  private look(asking: Asking, { headers, bytes }: Answer, bound: Bound): void {
    for (const { kind, at } of canaryMarksIn(`${headers}\n${bytes}`)) {
      const reach = OF_PICTURES.includes(kind) ? ([bound[0], bound[1] + LEAF] as const) : bound;
      if (!isLater(at, reach)) continue;
      this.hits.push(`${kind} of ${at.join(", ")} in ${asking.method ?? "GET"} ${asking.path}`);
    }
  }

  /** Where this client stands, or the first page of an episode that it opens by its address: that is a claim to be there. */
  private boundOf({ path }: Asking): Bound {
    const own = [this.place.episode, lastOnScreen(this.place)] as const;
    const ofPicture = this.pictures.get(path);
    if (ofPicture !== undefined) return ofPicture;
    const slug = /^\/(?:read|api\/episodes)\/([^/?]+)/.exec(path)?.[1];
    const opened = this.book.episodes.find((episode) => episode.slug === slug);
    return opened !== undefined && opened.number > own[0] ? [opened.number, 1] : own;
  }
}

/** Whatever looks like an address of this site, in HTML, in JSON and in the router's own notation. */
function addressesIn(text: string): string[] {
  const found = text.matchAll(/(?:["'(=,\s]|\\")(\/(?![/*])[\w./?=&%~+@-]*)/g);
  return [...new Set([...found].map(([, address = ""]) => address.replaceAll("&amp;", "&")))];
}
