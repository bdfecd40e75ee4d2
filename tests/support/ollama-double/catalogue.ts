/** What is installed, and the routes that say so. */
import { CREATED_AT, sendJson } from "./go-json.ts";
import type { Exchange } from "./recording.ts";

export type InstalledModel = {
  /** With its tag. */
  name: string;
  capabilities: readonly ("completion" | "tools" | "thinking" | "embedding" | "vision")[];
};

export const USUAL_MODELS: readonly InstalledModel[] = [
  { name: "qwen2.5:7b", capabilities: ["completion", "tools"] },
  { name: "bge-m3:latest", capabilities: ["embedding"] },
];

const withTag = (name: string) => (name.includes(":") ? name : `${name}:latest`).toLowerCase();

export function findModel(models: readonly InstalledModel[], name: string): InstalledModel | undefined {
  return models.find((model) => withTag(model.name) === withTag(name));
}

export function sendTags(exchange: Exchange, models: readonly InstalledModel[]): void {
  sendJson(exchange, 200, {
    models: models.map(({ name, capabilities }) => ({
      name,
      model: name,
      modified_at: CREATED_AT,
      size: 4_683_087_332,
      digest: "845dbda0ea48ed749caafd9e6037047aa19acfcfd82e704d7ca97d631a0b697e",
      details: detailsOf(capabilities),
      capabilities,
    })),
  });
}

export function sendShow(exchange: Exchange, model: InstalledModel): void {
  const architecture = model.capabilities.includes("embedding") ? "bert" : "qwen2";
  sendJson(exchange, 200, {
    modelfile: `FROM ${model.name}\n`,
    details: detailsOf(model.capabilities),
    model_info: {
      "general.architecture": architecture,
      [`${architecture}.context_length`]: architecture === "bert" ? 8192 : 32_768,
      [`${architecture}.embedding_length`]: architecture === "bert" ? 1024 : 3584,
    },
    capabilities: model.capabilities,
    modified_at: CREATED_AT,
  });
}

function detailsOf(capabilities: InstalledModel["capabilities"]) {
  const [family, size] = capabilities.includes("embedding") ? ["bert", "566.70M"] : ["qwen2", "7.6B"];
  return {
    parent_model: "",
    format: "gguf",
    family,
    families: [family],
    parameter_size: size,
    quantization_level: "Q4_K_M",
  };
}
