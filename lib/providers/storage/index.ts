/** Where this process keeps its pictures, and the secret that names them, as the configuration says. */
import { join } from "node:path";
import { env } from "#lib/env.ts";
import { keepSecret } from "./image-key-secret.ts";
import { storeInFolder } from "./local.ts";
import { type R2Bucket, storeInR2 } from "./r2.ts";
import type { Storage } from "./storage.ts";

let current: Storage | undefined;

/** The picture storage of this process. */
export function storage(): Storage {
  current ??= configured();
  return current;
}

function configured(): Storage {
  const bucket = configuredBucket();
  return bucket === null ? storeInFolder(join(env().DATA_DIR, "pictures")) : storeInR2(bucket);
}

/** The bucket that the configuration names, or `null` when pictures are kept in a folder. */
export function configuredBucket(): R2Bucket | null {
  const { STORAGE_BACKEND, R2_ACCOUNT_ID, R2_ENDPOINT, R2_PUBLIC_URL_PREFIX: publicUrlPrefix } = env();
  const { R2_ACCESS_KEY_ID: accessKeyId, R2_SECRET_ACCESS_KEY: secretAccessKey, R2_BUCKET: bucket } = env();
  const isWhole = accessKeyId !== undefined && secretAccessKey !== undefined && bucket !== undefined;
  if (STORAGE_BACKEND !== "r2" || !isWhole || publicUrlPrefix === undefined) return null;
  const endpoint = R2_ENDPOINT ?? `https://${R2_ACCOUNT_ID}.r2.cloudflarestorage.com`;
  return { endpoint, accessKeyId, secretAccessKey, bucket, publicUrlPrefix };
}

/** The secret for `pictureKey`: configured, or made once and kept in the data folder. */
export async function imageKeySecret(): Promise<string> {
  return env().IMAGE_KEY_SECRET ?? keepSecret(env().DATA_DIR);
}
