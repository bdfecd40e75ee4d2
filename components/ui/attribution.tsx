/** Whom a series is credited to, with a link where they have a place of their own. */
import { ExternalLink } from "./external-link.tsx";

type AttributionProps = { readonly attribution: string; readonly attribution_url: string | null };

export function Attribution({ attribution, attribution_url: url }: AttributionProps) {
  return url === null ? attribution : <ExternalLink href={url}>{attribution}</ExternalLink>;
}
