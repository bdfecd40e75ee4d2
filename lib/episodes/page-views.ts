/** Pages as a reader may have them: pictures to their bound, words to the horizon. Read inside `readAt`. */
import { z } from "zod";
import type { PageText, PageView, Picture } from "#lib/contract.ts";
import { boxSchema } from "#lib/contract-pages.ts";
import { storage } from "#lib/providers/storage/index.ts";
import type { Visible } from "#lib/spoiler/read-at.ts";
import { inLanguage, textByLanguageSchema } from "#lib/text.ts";
import { type Cast, type CastMember, loadCast } from "#lib/world/cast.ts";
import type { Page, PageImage, PageLayout, PageLettering, Panel } from "#prisma/client.ts";
import { tagOf } from "./language-names.ts";
import { describeLettering } from "./page-lettering.ts";

export type ShownEpisode = {
  number: number;
  sizes: readonly { width: number; height: number }[];
  /** The language the reader wants the art in. */
  language: string;
  /** The language of the words: one that the whole series is written in. */
  textLanguage: string;
  /** The series' own language, used where there is no art in the reader's. */
  fallback: string;
};

const boxes = z.array(boxSchema);
const spoken = z.array(z.object({ who: z.string().nullable(), gist: textByLanguageSchema }));

type PageWithPanels = Page & { panels: (Panel & { appearances: { entityId: string }[] })[] };

/** The pages of an episode from `from` to `to` of which anything is known, in order. */
export async function loadPageViews(
  visible: Visible,
  episode: ShownEpisode,
  range: { from: number; to: number },
): Promise<PageView[]> {
  const where = { episode: episode.number, page: { gte: range.from, lte: range.to } };
  const layouts = await visible.pageLayout.findMany({ where, orderBy: { page: "asc" } });
  const images = await visible.pageImage.findMany({
    where: { ...where, language: { in: [episode.language, episode.fallback] } },
    orderBy: [{ page: "asc" }, { width: "asc" }],
  });
  const lettering = await visible.pageLettering.findMany({
    where: { ...where, language: { in: [episode.language, episode.fallback] } },
    orderBy: { page: "asc" },
  });
  const pages: PageWithPanels[] = await visible.page.findMany({
    where,
    include: {
      panels: {
        orderBy: { number: "asc" },
        include: { appearances: { select: { entityId: true }, orderBy: { id: "asc" } } },
      },
    },
  });
  const words = { language: episode.textLanguage, fallback: episode.fallback };
  const cast = await loadCast(visible, words);
  return layouts.map((layout) => {
    const size = episode.sizes[layout.page - 1] ?? { width: 1, height: 1 };
    const page = pages.find((row) => row.page === layout.page);
    const drawn = inOneLanguage(ofPage(images, layout.page), episode);
    // What is read out is what can be seen: without a picture in the reader's language, the lettering of the other.
    const language = drawn[0]?.language ?? episode.language;
    const lettered = inOneLanguage(ofPage(lettering, layout.page), { ...episode, language });
    return {
      page_number: layout.page,
      ...size,
      image: pictureOf(layout, drawn),
      text: page === undefined ? null : textOf(page, cast, words, lettered[0]),
    };
  });
}

function ofPage<Row extends { page: number }>(rows: readonly Row[], page: number): Row[] {
  return rows.filter((row) => row.page === page);
}

function inOneLanguage<Row extends { language: string }>(
  rows: readonly Row[],
  { language, fallback }: Pick<ShownEpisode, "language" | "fallback">,
): Row[] {
  const wanted = rows.filter((row) => row.language === language);
  return wanted.length > 0 ? wanted : rows.filter((row) => row.language === fallback);
}

function pictureOf(layout: PageLayout, byWidth: readonly PageImage[]): Picture | null {
  const smallest = byWidth[0];
  const largest = byWidth.at(-1);
  if (smallest === undefined || largest === undefined) return null;
  const files = storage();
  return {
    url: files.urlFor(largest.key),
    thumbnail_url: files.urlFor(smallest.key),
    sources: byWidth.map(({ key, width }) => ({ url: files.urlFor(key), width })),
    placeholder: largest.placeholder,
    color: largest.color,
    panel_boxes: boxes.parse(layout.boxes),
    language: tagOf(largest.language),
  };
}

type Words = { language: string; fallback: string };

function textOf(
  page: PageWithPanels,
  cast: Cast,
  { language, fallback }: Words,
  lettering: PageLettering | undefined,
): PageText {
  const read = (text: unknown) => inLanguage(textByLanguageSchema.parse(text), language, fallback);
  const panels = page.panels.map((panel) => ({
    panel: panel.number,
    shows: read(panel.shows),
    says: spoken.parse(panel.says).map(({ who, gist }) => ({
      who: who === null ? null : (cast.bySlug(who)?.name ?? null),
      gist: inLanguage(gist, language, fallback),
    })),
    who: panel.appearances.flatMap(({ entityId }) => present(cast.byId(entityId))),
  }));
  return {
    language: tagOf(language),
    alt: panels.map(({ shows }) => shows).join(" "),
    gist: read(page.gist),
    panels,
    lettering: lettering === undefined ? null : describeLettering(lettering, panels.length, cast),
    lettering_language: lettering === undefined ? null : tagOf(lettering.language),
  };
}

function present(member: CastMember | undefined): PageText["panels"][number]["who"] {
  if (member === undefined) return [];
  const { id, slug, name, kind } = member;
  return [{ id, slug, name, kind }];
}
