/** Ollama's model names: `name[:tag]`, where the tag `latest` may be left out. */

const LATEST = ":latest";

/** The name without a tag that says nothing: what a vector space is stored under. */
export function logicalName(model: string): string {
  return model.toLowerCase().endsWith(LATEST) ? model.slice(0, -LATEST.length) : model;
}

/** Whether both name the same model. Ollama ignores case. */
export function isSameModel(one: string, other: string): boolean {
  return logicalName(one).toLowerCase() === logicalName(other).toLowerCase();
}
