/** Tells the server what was chosen, so that the next page it makes begins with it. */
import type { Fit } from "./fit.ts";
import type { View } from "./view.ts";

type Choice = { readonly view: View } | { readonly fit: Fit };

/** A choice that could not be kept still holds for as long as the page is open; nobody is bothered with it. */
export async function keepPreference(episodeSlug: string, choice: Choice): Promise<void> {
  await fetch(`/read/${episodeSlug}/view`, {
    method: "PUT",
    keepalive: true,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(choice),
  }).catch(() => {});
}
