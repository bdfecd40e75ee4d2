/**
 * Drafts on the disk, a file to a page, for somebody who looks at each beside its picture and takes it over into the
 * content by hand. Nothing ever reads them but that person, and the next draft for what happened before it.
 */
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Document, isScalar, visit } from "yaml";
import { z } from "zod";
import type { PageEntry } from "#lib/ingest/content/schema.ts";
import { parseYaml } from "#lib/ingest/content/yaml-document.ts";
import type { Drafted } from "./draft-page.ts";

const DIGITS = 2;
const LINE_WIDTH = 110;

export type ReviewFolder = {
  readonly path: string;
  /** The gist of a page's draft; `null` where there is none yet. */
  gistOf(page: number): Promise<string | null>;
  /** Puts the draft of a page in place, whole, instead of what was there. @returns where. */
  write(page: number, drafted: Drafted, origin: string): Promise<string>;
};

const drafts = z.tuple([z.object({ gist: z.string() })]);

/** The folder of one episode, which need not be there yet. */
export function reviewFolder(dataDir: string, series: string, slug: string): ReviewFolder {
  const path = join(dataDir, "review", series, slug);
  const fileOf = (page: number) => join(path, `page-${String(page).padStart(DIGITS, "0")}.yaml`);
  return {
    path,
    async gistOf(page) {
      const text = await readFile(fileOf(page), "utf8").catch(() => null);
      // What somebody has begun to correct may be no YAML for a while: it stays as it is.
      return text === null ? null : (drafts.safeParse(parseYaml(text).document?.value).data?.[0].gist ?? "");
    },
    async write(page, { entry, remarks }, origin) {
      await mkdir(path, { recursive: true });
      const unfinished = `${fileOf(page)}.part`;
      await writeFile(unfinished, `${headOf(remarks, origin)}${inOurHand(entry)}`);
      await rename(unfinished, fileOf(page));
      return fileOf(page);
    },
  };
}

/** As the files of the content are written: boxes and lists of slugs on one line. */
function inOurHand(entry: PageEntry): string {
  const document = new Document([entry]);
  visit(document, {
    Seq: (_, list) => {
      list.flow = list.items.every(isScalar);
    },
  });
  return document.toString({ lineWidth: LINE_WIDTH, flowCollectionPadding: false });
}

function headOf(remarks: readonly string[], origin: string): string {
  const lines = [
    `Drafted by ${origin}. Nobody has looked at it, and nothing of it is published: compare it with the page,`,
    "say in your own words what the page says in its own, and take it over under `pages:`.",
    ...remarks.map((remark) => `LOOK: ${remark}`),
  ];
  return lines.map((line) => `# ${line.replaceAll(/\s+/g, " ")}\n`).join("");
}
