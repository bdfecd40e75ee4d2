/** A folder that was picked in the browser, packed as the server takes it. */
import { createTarGzip } from "nanotar";

/** What operating systems leave in folders by themselves. */
const LEFT_BY_SYSTEM = /(?:^|\/)\./;

/** A gzipped tar archive of the files, under the names that they have in the folder. */
export async function packFolder(files: readonly File[]): Promise<Blob> {
  const entries = files
    .filter((file) => !LEFT_BY_SYSTEM.test(file.webkitRelativePath))
    .map(async (file) => ({
      name: file.webkitRelativePath,
      data: await file.arrayBuffer(),
    }));
  return new Blob([new Uint8Array(await createTarGzip(await Promise.all(entries)))]);
}
