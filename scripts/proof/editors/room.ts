/** A room in which `npm run ingest` finds the project's code, and content that can be edited without touching the project's. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse, stringify } from "yaml";
import { z } from "zod";

const LINKED = [".build", "lib", "node_modules", "package.json", "prisma", "scripts", "tsconfig.json"];

const at = z.object({ at: z.tuple([z.int(), z.int()]) }).loose();
const entity = z
  .object({ slug: z.string(), names: z.array(at), facts: z.array(at).optional(), portrait: at.optional() })
  .loose();
const relationship = at.extend({
  source: z.string(),
  target: z.string(),
  until: z.tuple([z.int(), z.int()]).optional(),
});
const world = z.object({
  entities: z.array(entity).optional(),
  relationships: z.array(relationship).optional(),
});

export type Room = {
  readonly folder: string;
  readonly dataDir: string;
  /** Empties the data folder. */
  startOver(): void;
  /** Puts the content back as it is. */
  restore(): void;
  rewrite(file: string, from: string, to: string): void;
  /** Takes out every episode after the one with this number, and whatever of the world becomes known there. */
  endAfter(episode: number): void;
  remove(): void;
};

/** Makes one for a series. */
export function makeRoom(series: string): Room {
  const folder = mkdtempSync(join(tmpdir(), "companion-editors-"));
  for (const name of LINKED) symlinkSync(resolve(name), join(folder, name));
  const own = join(folder, "content", series);
  const dataDir = join(folder, "data");
  const restore = () => {
    rmSync(own, { recursive: true, force: true });
    cpSync(join("content", series), own, { recursive: true });
  };
  restore();
  return {
    folder,
    dataDir,
    restore,
    startOver: () => rmSync(dataDir, { recursive: true, force: true }),
    rewrite(file, from, to) {
      const text = readFileSync(join(own, file), "utf8");
      if (!text.includes(from)) throw new Error(`${file} no longer says "${from}"`);
      writeFileSync(join(own, file), text.replace(from, to));
    },
    endAfter: (episode) => endAfter(own, episode),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function endAfter(folder: string, last: number): void {
  for (const file of readdirSync(join(folder, "episodes"))) {
    if (Number(/\d+/.exec(file)?.[0]) > last) rmSync(join(folder, "episodes", file));
  }
  rmSync(join(folder, "questions.yaml"), { force: true });
  const files = readdirSync(join(folder, "world")).map((file) => join(folder, "world", file));
  const worlds = files.map((file) => ({ file, ...world.parse(parse(readFileSync(file, "utf8"))) }));
  const isKnown = ({ at: [episode] }: z.infer<typeof at>) => episode <= last;
  const known = new Set<string>();
  for (const one of worlds) {
    one.entities = one.entities?.flatMap(({ portrait, ...rest }) => {
      const names = rest.names.filter(isKnown);
      if (names.length === 0) return [];
      known.add(rest.slug);
      const facts = (rest.facts ?? []).filter(isKnown);
      return [{ ...rest, names, facts, ...(portrait && isKnown(portrait) ? { portrait } : {}) }];
    });
  }
  for (const { file, entities, relationships } of worlds) {
    const edges = relationships
      ?.filter((edge) => isKnown(edge) && known.has(edge.source) && known.has(edge.target))
      .map(({ until, ...edge }) => (until && until[0] <= last ? { ...edge, until } : edge));
    writeFileSync(file, stringify({ ...(entities && { entities }), ...(edges && { relationships: edges }) }));
  }
}
