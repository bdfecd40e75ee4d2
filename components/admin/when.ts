/** Moments as the editor's own clock and language say them. */
export function whenOf(iso: string): string {
  return new Date(iso).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
}
