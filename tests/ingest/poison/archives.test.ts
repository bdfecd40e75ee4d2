import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BundleError } from "#lib/ingest/bundle/bundle-error.ts";
import { BUNDLE_LIMITS, type BundleLimits, unpackBundle } from "#lib/ingest/bundle/unpack-bundle.ts";
import { ATTACKS, file } from "./archive-attacks.ts";
import { extended, pack, SERIES } from "./pack.ts";

const MB = 1024 * 1024;
/** A tenth of a second's worth of each kind of flood. */
const TIGHT: BundleLimits = {
  packedBytes: MB,
  unpackedBytes: 4 * MB,
  fileBytes: MB,
  entries: 50,
  ratio: BUNDLE_LIMITS.ratio,
};
let home = "";
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "bundle-"));
  await writeFile(join(home, "neighbour"), "untouched");
});
afterEach(() => rm(home, { recursive: true }));

const unpack = (archive: Buffer) => unpackBundle(piecesOf(archive), join(home, "fresh"), TIGHT);

/** As a network hands it over: in pieces that end anywhere. */
async function* piecesOf(archive: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < archive.length; at += 5_000) yield archive.subarray(at, at + 5_000);
}

/** What the editor is told; the attack has failed only if it also left nothing anywhere. */
async function refusalOf(archive: Buffer): Promise<string> {
  const error: unknown = await unpack(archive).then(
    (root) => new Error(`unpacked into ${root}`),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof BundleError)) throw error;
  expect(await readdir(home)).toEqual(["neighbour"]);
  expect(await readFile(join(home, "neighbour"), "utf8")).toBe("untouched");
  return error.message;
}

describe("an archive is refused, and nothing of it is left, when it", () => {
  it.each([...ATTACKS])("%s", async (_, archive, refusal) => {
    expect(await refusalOf(archive())).toMatch(refusal);
  });
});

describe("an honest archive", () => {
  it("is unpacked, whatever its owners, modes and times say", async () => {
    const root = await unpack(
      pack(
        { path: "./", type: "Directory" },
        { ...SERIES, path: "./series.yaml", mode: 0o6777, uid: 0, gid: 0 },
        { path: "./world", type: "Directory" },
        file("./world/all.yaml", "entities: []\n"),
        extended({ path: "art/ep01/page-01.svg" }, "ExtendedHeader"),
        file("short", "<svg/>"),
      ),
    );
    expect(root).toBe(join(home, "fresh"));
    expect(await readFile(join(root, "world/all.yaml"), "utf8")).toBe("entities: []\n");
    expect(await readFile(join(root, "art/ep01/page-01.svg"), "utf8")).toBe("<svg/>");
    expect((await stat(join(root, "series.yaml"))).mode & 0o7777).toBe(0o600);
  });

  it("may hold the folder itself, and what a system leaves in folders stays out", async () => {
    const root = await unpack(
      pack(file("lantern/._series.yaml"), file("lantern/.DS_Store"), {
        ...SERIES,
        path: "lantern/series.yaml",
      }),
    );
    expect(root).toBe(join(home, "fresh/lantern"));
    expect(await readdir(root)).toEqual(["series.yaml"]);
  });

  it("is never unpacked over what is there, be it a link that leads elsewhere", async () => {
    await mkdir(join(home, "elsewhere"));
    await symlink(join(home, "elsewhere"), join(home, "fresh"));
    await expect(unpack(pack(SERIES))).rejects.toThrow("EEXIST");
    expect(await readdir(join(home, "elsewhere"))).toEqual([]);
  });
});
