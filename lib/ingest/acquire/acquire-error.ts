/** Art could not be fetched. The message is a sentence for the editor who asked for it. */
export class AcquireError extends Error {
  override name = "AcquireError";
}
