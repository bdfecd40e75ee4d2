/**
 * The lettering of one episode in one language: a drawing per page, fetched from the comic's source repository into the
 * data folder. Going on after a failure fetches only what is missing; a second run fetches no drawing at all.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DrawingError } from "#lib/ingest/svg/svg-tree.ts";
import { type Balloon, readTranscript } from "#lib/ingest/transcript/read-transcript.ts";
import { AcquireError } from "./acquire-error.ts";
import { downloadFile, type Expectation } from "./download-file.ts";
import { openRecord } from "./download-record.ts";
import { type DownloadsOf, downloadsFolder } from "./downloads-folder.ts";
import { makePoliteFetch, type PoliteFetch, Refusal } from "./polite-fetch.ts";
import { untilOneFails } from "./until-one-fails.ts";

export type LetteringOptions = DownloadsOf & {
  /** The folder of the repository that holds the episodes, or whatever stands in for it. */
  baseUrl: string;
  /** The episode's folder there, its number, and how many story pages it has. */
  upstream: string;
  number: number;
  pageCount: number;
  /** Ask again for what is already there. */
  refresh?: boolean;
  signal?: AbortSignal;
  /** Shared by callers that acquire several episodes, so that the site sees one polite visitor. */
  fetch?: PoliteFetch;
};

export type LetteredPage = { page: number; balloons: Balloon[]; fetched: boolean };
export type AcquiredLettering = {
  /** The pages that the repository has, in order; none where it lacks the episode or the language. */
  pages: LetteredPage[];
  /** Sentences for the editor about what is missing and can be done without. */
  warnings: string[];
};

const MEGABYTE = 1024 * 1024;

/**
 * Fetches and reads every story page.
 * @throws AcquireError when the repository cannot be read; the reason of `signal` when that aborts.
 */
export async function acquireLettering(options: LetteringOptions): Promise<AcquiredLettering> {
  const { upstream, language, pageCount } = options;
  const stop = new AbortController();
  const signal = options.signal === undefined ? stop.signal : AbortSignal.any([options.signal, stop.signal]);
  const fetchPage = await pageFetcher(options, signal);
  const warnings: string[] = [];
  const absent: number[] = [];
  const numbers = Array.from({ length: pageCount }, (_, index) => index + 1);
  const pages = await untilOneFails(numbers, stop, async (page) => {
    try {
      return await fetchPage(page);
    } catch (error) {
      if (error instanceof Refusal && error.status === 404) absent.push(page);
      else if (error instanceof NoDrawing) warnings.push(error.message);
      else throw error;
      return null;
    }
  });
  if (absent.length === pageCount) {
    warnings.push(`${upstream}: the source repository has no lettering in "${language}".`);
  } else if (absent.length > 0) {
    const list = absent.toSorted((a, b) => a - b).join(", ");
    warnings.push(`${upstream}: the source repository has no lettering in "${language}" of page ${list}.`);
  }
  return { pages: pages.filter((page) => page !== null), warnings };
}

/** What was sent cannot be read as a drawing; the other pages may be. */
class NoDrawing extends AcquireError {}

const DRAWING: Expectation = {
  timeoutMs: 60_000,
  mostBytes: 8 * MEGABYTE,
  async refuse(path, url) {
    readPage(await readFile(path, "utf8"), "en", url);
  },
};

function readPage(svg: string, language: string, source: string): Balloon[] {
  try {
    return readTranscript(svg, language);
  } catch (error) {
    if (!(error instanceof DrawingError)) throw error;
    throw new NoDrawing(`${source} ${error.message}.`, { cause: error });
  }
}

async function pageFetcher(options: LetteringOptions, signal: AbortSignal) {
  const { baseUrl, upstream, language, refresh = false, fetch = makePoliteFetch() } = options;
  const folder = downloadsFolder(options, "lettering");
  const record = await openRecord(folder);
  return async (page: number): Promise<LetteredPage> => {
    const file = fileOf(options, page);
    const url = `${baseUrl.replace(/\/+$/, "")}/${encodeURIComponent(upstream)}/lang/${language}/${file}`;
    const { fetched } = await downloadFile({ url, folder, file, refresh }, DRAWING, record, fetch, signal);
    return { page, fetched, balloons: readPage(await readFile(join(folder, file), "utf8"), language, url) };
  };
}

/** `E01P02.svg`: the episode's number there, which its folder begins with, and the page's. */
function fileOf({ upstream, number }: LetteringOptions, page: number): string {
  const [, counted = String(number)] = /^ep(\d+)_/.exec(upstream) ?? [];
  return `E${counted.padStart(2, "0")}P${String(page).padStart(2, "0")}.svg`;
}
