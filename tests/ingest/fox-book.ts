/** A book in which names are learnt page by page, with places to plant a name too early. */
import { GOOD } from "./content-folder.ts";

const SERIES = GOOD["series.yaml"].replace("languages: [en, fr]", "languages: [en, fr, ja]");

const episode = (number: number, pages: string) => `slug: ep0${number}
number: ${number}
titles: { en: Part ${number} }
teaser: Something happens.
credits: [{ role: art, names: [Tobin] }]
pages:
${pages}`;

const page = (number: number, fields: string, places = "[quay]") => `  - page: ${number}
    size: [600, 800]
    places: ${places}
${fields}
    panels: [{ box: [0, 0, 1, 1], shows: Nothing moves. }]
`;

export const WORLD = `entities:
  - { slug: quay, kind: place, names: [{ name: the quay, at: [1, 1] }] }
  - slug: ferry-fox
    kind: character
    names:
      - { name: { en: the ferry fox, fr: le renard du bac }, at: [1, 2] }
      - { name: Tobin, at: [2, 1] }
      - { name: the oarsman, at: [1, 2], alias: true }
  - { slug: tall-light, kind: place, names: [{ name: { en: the Tall Light, fr: le Grand Feu, ja: 大灯台 }, at: [1, 2] }] }
  - { slug: egg, kind: object, names: [{ name: { en: the egg of light, fr: l'œuf de lumière }, at: [1, 2] }, { name: the fox's egg, at: [1, 2] }] }
  - { slug: harbour, kind: place, names: [{ name: { en: the harbour, fr: le port }, at: [1, 2] }] }
`;
const ALL = "[quay, ferry-fox, tall-light, egg, harbour]";

type Parts = { first?: string; second?: string; world?: string; one?: (text: string) => string };

/** A book of two episodes. `first` are the fields of its very first page, `second` of the next. */
export function book({
  first = "    gist: Nothing.",
  second = "    gist: Nothing.",
  world = WORLD,
  one = (text) => text,
}: Parts) {
  return {
    "series.yaml": SERIES,
    "episodes/ep01.yaml": one(episode(1, page(1, first) + page(2, second, ALL))),
    "episodes/ep02.yaml": episode(2, page(1, "    gist: Nothing.", "[ferry-fox]")),
    "world/all.yaml": world,
  };
}
