/** The process that encodes: it has no database, no secret and no network to lose, and its memory goes when it ends. */
import { PictureError } from "#lib/ingest/pictures/picture-source.ts";
import { doJob, type EncodeReply, jobSchema } from "./job.ts";

process.on("message", (message) => {
  reply(message).then((answer) => process.send?.(answer));
});
process.on("disconnect", () => process.exit(0));

async function reply(message: unknown): Promise<EncodeReply> {
  try {
    return { picture: await doJob(jobSchema.parse(message)) };
  } catch (error) {
    if (error instanceof PictureError) return { refusal: error.message };
    return { fault: error instanceof Error ? error.message.slice(0, 500) : "not an error" };
  }
}
