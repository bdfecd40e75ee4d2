/**
 * Files of pictures that no row names any more. The database notes the key of every row that goes, by whatever way; here
 * its file goes as well. A key that was noted and is wanted again is taken off the list before its file is put back, so
 * that two processes never differ over a file.
 */
import { type EditTransaction, edit } from "#lib/db/edit.ts";
import { storage } from "#lib/providers/storage/index.ts";

/** Says that rows with these keys are about to come. Call it before the files are put. */
export async function keepPictures(keys: readonly string[]): Promise<void> {
  await edit((transaction) => transaction.unusedPicture.deleteMany({ where: { key: { in: [...keys] } } }));
}

/**
 * Removes the files that nothing needs; to be called when a run has saved its rows.
 * @returns how many went. @throws when storage refuses; what was not removed stays on the list for the next time.
 */
export async function collectUnusedPictures(): Promise<number> {
  const noted = await edit((transaction) => transaction.unusedPicture.findMany({ orderBy: { key: "asc" } }));
  let collected = 0;
  for (const { key } of noted) {
    if (await edit((transaction) => collect(transaction, key))) collected += 1;
  }
  return collected;
}

/** The note is held locked until the file has gone; whoever wants the picture back waits for that. */
async function collect(transaction: EditTransaction, key: string): Promise<boolean> {
  const { count } = await transaction.unusedPicture.deleteMany({ where: { key } });
  if (count === 0 || (await isUsed(transaction, key))) return false;
  await storage().remove(key);
  return true;
}

async function isUsed(transaction: EditTransaction, key: string): Promise<boolean> {
  const where = { key };
  return (
    (await transaction.pageImage.count({ where })) > 0 ||
    (await transaction.portraitImage.count({ where })) > 0 ||
    (await transaction.episodeImage.count({ where })) > 0
  );
}
