/**
 * Whether the site can do its work now, and what is wrong where it cannot. Says no counts and nothing of any story. Only
 * the database decides: without pictures or a model a reader can still read, and is told what is missing.
 */
import { env } from "#lib/env.ts";
import { log, loggable } from "#lib/log.ts";
import { type ModelState, modelState } from "#lib/providers/chat/model-state.ts";
import { embeddingProviderFor } from "#lib/providers/embedding/index.ts";
import { storage } from "#lib/providers/storage/index.ts";
import { readPublic } from "#lib/spoiler/read-at.ts";
import { rememberFor } from "./remember-for.ts";

export type Readiness = {
  status: "ready" | "not_ready";
  database: "ok" | "unreachable";
  /** `words_only` when the vectors were made by a model that the configuration does not speak. */
  search: "ok" | "words_only" | "empty" | "unknown";
  storage: "ok" | "unreachable";
  chat: ModelState;
};

/** Whoever asks often learns nothing new and costs nobody anything. */
const REMEMBER_MS = 10_000;
const STORAGE_MS = 3_000;
/** A key that no picture has. */
const NO_PICTURE = `${"0".repeat(32)}.webp`;

const askStorage = rememberFor(REMEMBER_MS, storageState);
const askModel = rememberFor(REMEMBER_MS, modelState);

/** Asks the database, the storage and the model once each; never throws. */
export async function checkReadiness(): Promise<Readiness> {
  const [told, pictures, chat] = await Promise.all([databaseState(), askStorage(), askModel()]);
  const isReady = told.database === "ok" && told.search !== "empty";
  return { status: isReady ? "ready" : "not_ready", ...told, storage: pictures, chat };
}

async function databaseState(): Promise<Pick<Readiness, "database" | "search">> {
  try {
    const series = await readPublic((visible) =>
      visible.series.findMany({ select: { embeddingModel: true } }),
    );
    return { database: "ok", search: await searchState(series.map(({ embeddingModel }) => embeddingModel)) };
  } catch (error) {
    log.error({ error: loggable(error) }, "the database is not ready");
    return { database: "unreachable", search: "unknown" };
  }
}

async function searchState(models: readonly (string | null)[]): Promise<Readiness["search"]> {
  if (models.length === 0) return "empty";
  const providers = await Promise.all(
    models.map((model) => (model === null ? null : embeddingProviderFor(model))),
  );
  return providers.every((provider) => provider !== null) ? "ok" : "words_only";
}

async function storageState(): Promise<Readiness["storage"]> {
  if (env().STORAGE_BACKEND === "local") return "ok";
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`no answer within ${STORAGE_MS} ms`)), STORAGE_MS).unref();
  });
  try {
    await Promise.race([storage().exists(NO_PICTURE), late]);
    return "ok";
  } catch (error) {
    log.error({ error: loggable(error) }, "the storage is not ready");
    return "unreachable";
  }
}
