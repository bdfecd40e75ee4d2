/** Material made by hand, for what needs no database. */
import type { Material } from "#lib/companion/compose.ts";
import type { Note } from "#lib/companion/notes.ts";
import type { CastMember } from "#lib/world/cast.ts";

export function noteOf(note: Partial<Note> & { n: number; text: string }): Note {
  return {
    id: `00000000-0000-4000-8000-${String(note.n).padStart(12, "0")}`,
    kind: "panel",
    place: "on_screen",
    episode: 1,
    episodeSlug: "ep01",
    page: 2,
    panel: note.n,
    context: "",
    ...note,
  };
}

export function memberOf(
  id: string,
  names: readonly string[],
  kind: CastMember["kind"] = "character",
): CastMember {
  const [name = id] = names;
  return { id, slug: id, kind, name, names, debut: { episode: 1, page: 1 } };
}

const NOTES = {
  en: ["Tilda stirs a grey soup in her tower.", "A goat called Bruno eats her scarf."],
  fr: ["Tilda remue une soupe grise dans sa tour.", "Une chèvre nommée Bruno mange son écharpe."],
};

/** A reader of page 2 of a little story about Tilda and her goat. */
export function littleMaterial(changes: Partial<Material> = {}, language: "en" | "fr" = "en"): Material {
  const [first, second] = NOTES[language];
  return {
    mode: "page",
    question: language === "en" ? "What is she doing?" : "Que fait-elle ?",
    language,
    titles: { series: "The goat tales", episode: "A soup" },
    position: { episode: 1, firstPage: 2, lastPage: 2 },
    notes: [
      noteOf({ n: 1, text: first ?? "" }),
      noteOf({ n: 2, text: second ?? "", place: "recalled", page: 1 }),
    ],
    screenIsEmpty: false,
    retrievedIds: [],
    cast: [memberOf("tilda", ["Tilda"]), memberOf("bruno", ["Bruno"], "creature")],
    onScreen: new Set(["tilda"]),
    readerWords: [],
    history: [],
    ...changes,
  };
}
