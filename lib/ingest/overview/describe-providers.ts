/** Who answers, who makes vectors and who keeps pictures, and whether each can be reached now. */
import type { AdminStatus } from "#lib/contract-admin.ts";
import { env } from "#lib/env.ts";
import { chatProvider } from "#lib/providers/chat/index.ts";
import { BUILTIN_MODEL } from "#lib/providers/embedding/builtin.ts";
import { embeddingProvider } from "#lib/providers/embedding/index.ts";
import { configuredServer } from "#lib/providers/ollama/configured-server.ts";
import { hasModel } from "#lib/providers/ollama/presence.ts";
import { storage } from "#lib/providers/storage/index.ts";

/** No key is ever like this one. */
const NO_KEY = `${"-".repeat(32)}.webp`;

/** Asks each, for a second or so at most. */
export async function describeProviders(): Promise<AdminStatus> {
  const [chat, embedding, stored] = await Promise.all([
    describeChat(),
    describeEmbedding(),
    describeStorage(),
  ]);
  const engine = env().DATABASE_URL === undefined ? ("embedded" as const) : ("server" as const);
  return { chat, embedding, storage: stored, database: { engine } };
}

async function describeChat(): Promise<AdminStatus["chat"]> {
  const { provider, model } = (await chatProvider()).answeredBy;
  return { name: provider, model, state: await stateOf(provider === "ollama" ? model : null) };
}

async function describeEmbedding(): Promise<AdminStatus["embedding"]> {
  const { model } = await embeddingProvider();
  const { EMBEDDING_PROVIDER, EMBEDDING_MODEL } = env();
  if (model === BUILTIN_MODEL) return { name: "builtin", model, state: "ok" };
  if (EMBEDDING_PROVIDER === "voyage") return { name: "voyage", model, state: "ok" };
  return { name: "ollama", model, state: await stateOf(EMBEDDING_MODEL) };
}

async function describeStorage(): Promise<AdminStatus["storage"]> {
  const isThere = await storage()
    .exists(NO_KEY)
    .then(
      () => true,
      () => false,
    );
  return { name: env().STORAGE_BACKEND, model: null, state: isThere ? "ok" : "unreachable" };
}

/** A service that is paid by the call is not asked. Behind Modal, asking would itself wake a paid machine; the tokens are taken for an answer, as elsewhere. */
async function stateOf(ollamaModel: string | null): Promise<"ok" | "unreachable"> {
  const server = configuredServer();
  if (ollamaModel === null || server.modal !== null) return "ok";
  return (await hasModel(server, ollamaModel)) ? "ok" : "unreachable";
}
