/** Whether the site can do its work now, and what is wrong where it cannot. Says no counts and nothing of any story. */
import { log, loggable } from "#lib/log.ts";
import { embeddingProviderFor } from "#lib/providers/embedding/index.ts";
import { readPublic } from "#lib/spoiler/read-at.ts";

export type Readiness = {
  status: "ready" | "not_ready";
  database: "ok" | "unreachable";
  /** `words_only` when the vectors were made by a model that the configuration does not speak. */
  search: "ok" | "words_only" | "empty" | "unknown";
};

/** Asks the database once; never throws. */
export async function checkReadiness(): Promise<Readiness> {
  try {
    const models = await readPublic((visible) =>
      visible.series.findMany({ select: { embeddingModel: true } }),
    );
    const search = await searchState(models.map(({ embeddingModel }) => embeddingModel));
    return { status: search === "empty" ? "not_ready" : "ready", database: "ok", search };
  } catch (error) {
    log.error({ error: loggable(error) }, "not ready");
    return { status: "not_ready", database: "unreachable", search: "unknown" };
  }
}

async function searchState(models: readonly (string | null)[]): Promise<Readiness["search"]> {
  if (models.length === 0) return "empty";
  const providers = await Promise.all(
    models.map((model) => (model === null ? null : embeddingProviderFor(model))),
  );
  return providers.every((provider) => provider !== null) ? "ok" : "words_only";
}
