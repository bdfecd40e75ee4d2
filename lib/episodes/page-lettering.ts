/** What is lettered on a page, as its reader may know it: speakers by the names known at the horizon. */
import { z } from "zod";
import type { Lettering } from "#lib/contract.ts";
import { balloonKindSchema } from "#lib/contract-pages.ts";
import type { Cast } from "#lib/world/cast.ts";
import type { PageLettering } from "#prisma/client.ts";

const stored = z.array(
  z.object({
    panel: z.int().nullable(),
    who: z.string().nullable(),
    kind: z.nullable(balloonKindSchema),
    text: z.string(),
  }),
);

/** The balloons of a page of so many panels. Fetched lettering may be older than the panels it was put into. */
export function describeLettering({ balloons }: PageLettering, panels: number, cast: Cast): Lettering {
  return stored.parse(balloons).map(({ panel, who, ...said }) => ({
    panel: panel !== null && panel <= panels ? panel : null,
    who: who === null ? null : (cast.bySlug(who)?.name ?? null),
    ...said,
  }));
}
