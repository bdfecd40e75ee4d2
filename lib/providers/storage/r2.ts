/**
 * Pictures in a Cloudflare R2 bucket. Browsers fetch them from the bucket's public address, never through us, and keep
 * them for good, since a key never names other bytes. Hides the S3 protocol and which of its features R2 lacks.
 */
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { isPictureKey, pictureKeyOf } from "./picture-key.ts";
import type { Storage, StoredFile } from "./storage.ts";

/** A key names its bytes for good and cannot be guessed, so whoever has it may keep them. */
export const FOREVER = "public, max-age=31536000, immutable";
/** In milliseconds. A picture has some hundred kilobytes. */
const CONNECT_MS = 5_000;
const REQUEST_MS = 30_000;

export type R2Bucket = {
  /** Of the account, or of its jurisdiction; without a slash at the end. */
  endpoint: string;
  accessKeyId: string;
  secretAccessKey: string;
  bucket: string;
  /** Where browsers fetch keys; without a slash at the end. */
  publicUrlPrefix: string;
};

/** A client of the bucket's account. R2 implements the checksums of neither every upload nor every reply; TLS and the signature cover the bytes. */
export function clientOf({ endpoint, accessKeyId, secretAccessKey }: R2Bucket): S3Client {
  return new S3Client({
    endpoint,
    region: "auto",
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    requestHandler: {
      connectionTimeout: CONNECT_MS,
      requestTimeout: REQUEST_MS,
      throwOnRequestTimeout: true,
    },
  });
}

/** Keeps pictures in a bucket, under their bare keys. What R2 refuses is thrown, after the SDK's own retries. */
export function storeInR2(r2: R2Bucket): Storage {
  const { bucket, publicUrlPrefix } = r2;
  const client = clientOf(r2);
  const place = (key: string) => ({ Bucket: bucket, Key: pictureKeyOf(key) });
  const exists = async (key: string) => {
    if (!isPictureKey(key)) return false;
    const head = client.send(new HeadObjectCommand(place(key)));
    return head.then(() => true, nothingIfMissing(false));
  };
  return {
    exists,
    async put(key, { bytes, contentType }) {
      if (await exists(key)) return;
      const object = { Body: bytes, ContentType: contentType, CacheControl: FOREVER };
      await client.send(new PutObjectCommand({ ...place(key), ...object }));
    },
    async get(key) {
      if (!isPictureKey(key)) return null;
      const read = client.send(new GetObjectCommand(place(key))).then(fileOf);
      return read.catch(nothingIfMissing(null));
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand(place(key)));
    },
    urlFor: (key) => `${publicUrlPrefix}/${pictureKeyOf(key)}`,
  };
}

type Reply = {
  Body?: { transformToByteArray(): Promise<Uint8Array> } | undefined;
  ContentType?: string | undefined;
};

async function fileOf({ Body, ContentType }: Reply): Promise<StoredFile> {
  if (Body === undefined) throw new Error("the bucket sent a picture without a body");
  return {
    bytes: new Uint8Array(await Body.transformToByteArray()),
    contentType: ContentType ?? "image/webp",
  };
}

/** A missing bucket is a mistake in the configuration and not a missing picture; a HEAD cannot tell them apart. */
function nothingIfMissing<T>(nothing: T): (error: unknown) => T {
  return (error) => {
    const isMissing = error instanceof S3ServiceException && ["NoSuchKey", "NotFound"].includes(error.name);
    if (isMissing) return nothing;
    throw error;
  };
}
