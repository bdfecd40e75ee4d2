/** Tells the server which way to read was chosen, so that the next page it makes begins with it. */
import type { View } from "./view.ts";

/** A choice that could not be kept still holds for this page and in its address; nobody is bothered with it. */
export async function rememberView(episodeSlug: string, view: View): Promise<void> {
  await fetch(`/read/${episodeSlug}/view`, {
    method: "PUT",
    keepalive: true,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ view }),
  }).catch(() => {});
}
