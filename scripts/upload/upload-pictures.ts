/** Brings the pictures that a database names from a folder of this machine into a bucket, and finds what lies there in vain. */
import pLimit from "p-limit";
import { storeInFolder } from "#lib/providers/storage/local.ts";
import { type R2Bucket, storeInR2 } from "#lib/providers/storage/r2.ts";
import { listPictures } from "#lib/providers/storage/r2-housekeeping.ts";

const AT_ONCE = 8;
/** Whoever is publishing puts pictures before the rows that name them: what is younger may yet be named. In hours. */
const SPARED_HOURS = 24;

export type Upload = {
  readonly bucket: R2Bucket;
  /** Where this machine keeps pictures. */
  readonly folder: string;
  /** The keys that rows name. */
  readonly wanted: ReadonlySet<string>;
  /** Only says what would be done. */
  readonly dryRun: boolean;
  /** Also removes what no row names and has lain there for a day. */
  readonly prune: boolean;
};

export type Uploaded = {
  /** Were in the bucket already. */
  there: number;
  uploaded: number;
  /** Are in neither place; a page without its picture is typeset. */
  missing: number;
  /** Named by no row. */
  strays: number;
  removed: number;
};

/** @throws Error when nothing is wanted and everything would be pruned: that is a wrong database. */
export async function uploadPictures({ bucket, folder, wanted, dryRun, prune }: Upload): Promise<Uploaded> {
  if (prune && wanted.size === 0) throw new Error("The database names no picture, so nothing is pruned.");
  const [here, there] = [storeInFolder(folder), storeInR2(bucket)];
  const listed = await listPictures(bucket);
  const present = new Set(listed.map(({ key }) => key));
  const result: Uploaded = { there: 0, uploaded: 0, missing: 0, strays: 0, removed: 0 };
  const bring = async (key: string) => {
    const file = present.has(key) ? null : await here.get(key);
    if (present.has(key)) result.there += 1;
    else if (file === null) result.missing += 1;
    else {
      if (!dryRun) await there.put(key, file);
      result.uploaded += 1;
    }
  };
  const spare = Date.now() - SPARED_HOURS * 3_600_000;
  const strays = listed.filter(({ key, storedAt }) => !wanted.has(key) && storedAt.getTime() < spare);
  const remove = async (key: string) => {
    if (!dryRun) await there.remove(key);
    result.removed += 1;
  };
  const limit = pLimit(AT_ONCE);
  await Promise.all([...wanted].map((key) => limit(bring, key)));
  result.strays = strays.length;
  if (prune) await Promise.all(strays.map(({ key }) => limit(remove, key)));
  return result;
}
