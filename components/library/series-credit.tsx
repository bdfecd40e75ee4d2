/** Who made a series and how it may be shared, each with its link. */
import { Attribution } from "#components/ui/attribution.tsx";
import { ExternalLink } from "#components/ui/external-link.tsx";
import type { Shelf } from "./shelves.ts";

export function SeriesCredit({ credit }: { readonly credit: Shelf["credit"] }) {
  return (
    <>
      <Attribution {...credit} />, <ExternalLink href={credit.license_url}>{credit.license}</ExternalLink>
    </>
  );
}
