/**
 * What maintainers do with a bucket and readers never need: a look at all that is in it, and a picture under a known name,
 * by which anybody can tell that the bucket is there, is public and caches as it should.
 */
import { ListObjectsV2Command, PutObjectCommand } from "@aws-sdk/client-s3";
import { isPictureKey } from "./picture-key.ts";
import { clientOf, FOREVER, type R2Bucket } from "./r2.ts";

export const PROBE = "probe.webp";
/** One white pixel, lossy WebP. */
const WHITE_PIXEL = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

/** An object whose name is a picture's. */
export type ListedPicture = { key: string; bytes: number; storedAt: Date };

/** Puts the probe, again or for the first time. */
export async function putProbe(bucket: R2Bucket): Promise<void> {
  const object = { ContentType: "image/webp", CacheControl: FOREVER };
  const place = { Bucket: bucket.bucket, Key: PROBE };
  const Body = Buffer.from(WHITE_PIXEL, "base64");
  await clientOf(bucket).send(new PutObjectCommand({ ...place, ...object, Body }));
}

/** Every picture in the bucket. Whatever else somebody keeps there is left out, and so never touched. */
export async function listPictures(bucket: R2Bucket): Promise<ListedPicture[]> {
  const client = clientOf(bucket);
  const pictures: ListedPicture[] = [];
  let token: string | undefined;
  do {
    const page = await client.send(
      new ListObjectsV2Command({ Bucket: bucket.bucket, ...(token && { ContinuationToken: token }) }),
    );
    for (const { Key: key = "", Size: bytes = 0, LastModified: storedAt } of page.Contents ?? []) {
      if (isPictureKey(key) && storedAt !== undefined) pictures.push({ key, bytes, storedAt });
    }
    token = page.NextContinuationToken;
  } while (token !== undefined);
  return pictures;
}
