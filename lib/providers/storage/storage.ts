/** The seam between pictures and where their bytes are kept. Keys are unguessable and never reused for other bytes. */
export type StoredFile = { bytes: Uint8Array<ArrayBuffer>; contentType: string };

export interface Storage {
  /** Keeps the bytes under the key. Putting the same key again is harmless. */
  put(key: string, file: StoredFile): Promise<void>;
  exists(key: string): Promise<boolean>;
  /** The bytes of a key, or `null`. @throws on any other failure. */
  get(key: string): Promise<StoredFile | null>;
  /** Forgets a key, which is harmless when it is not there. */
  remove(key: string): Promise<void>;
  /** Where a browser fetches the key. */
  urlFor(key: string): string;
}
