/** Every text of ours in a corpus, with the page from which on readers get it. One walk, for all checks that read texts. */
import type { FieldPath } from "./complaint.ts";
import type { Corpus } from "./corpus.ts";
import { FIRST_PAGE } from "./position.ts";
import type {
  EntityEntry,
  EpisodeFile,
  LintOkEntry,
  LocalizedText,
  PageEntry,
  PositionEntry,
} from "./schema.ts";
import type { LoadedFile } from "./yaml-file.ts";

type AnyFile = Pick<LoadedFile<unknown>, "file" | "complain">;

/** The part of a file whose `lint_ok` covers a text. */
export type Owner = { file: AnyFile; path: FieldPath; lintOk: readonly LintOkEntry[] };

export type OwnText = {
  owner: Owner;
  path: FieldPath;
  text: LocalizedText;
  /** Tags are single words in the series' own language; titles may be somebody else's. */
  kind: "title" | "text" | "name" | "tag";
  /** When readers get it; `public` is shown to somebody who has read nothing. */
  at: PositionEntry;
  public: boolean;
};

type Found = Pick<OwnText, "path" | "text" | "kind"> & { at?: PositionEntry };

/** All texts, file by file. */
export function* textsOf(corpus: Corpus): Generator<OwnText> {
  const { title } = corpus.series.value;
  yield* under(ownerOfSeries(corpus), FIRST_PAGE, true, [{ path: ["title"], text: title, kind: "title" }]);
  for (const file of corpus.episodes) {
    yield* under(ownerOfEpisode(file), FIRST_PAGE, true, publicTexts(file.value));
    for (const [index, page] of file.value.pages.entries()) {
      const owner = ownerOfPage(file, page, index);
      yield* under(owner, [file.value.number, page.page], false, textsOfPage(page));
    }
  }
  for (const { owner, entity } of entityOwners(corpus)) {
    yield* under(owner, FIRST_PAGE, false, textsOfEntity(entity));
  }
}

/** Everything that may carry a `lint_ok`. */
export function* ownersOf(corpus: Corpus): Generator<Owner> {
  yield ownerOfSeries(corpus);
  for (const file of corpus.episodes) {
    yield ownerOfEpisode(file);
    for (const [index, page] of file.value.pages.entries()) yield ownerOfPage(file, page, index);
  }
  for (const { owner } of entityOwners(corpus)) yield owner;
}

export function ownerOfSeries({ series }: Corpus): Owner {
  return { file: series, path: [], lintOk: series.value.lint_ok ?? [] };
}

export function ownerOfEpisode(file: LoadedFile<EpisodeFile>): Owner {
  return { file, path: [], lintOk: file.value.lint_ok ?? [] };
}

function ownerOfPage(file: LoadedFile<EpisodeFile>, page: PageEntry, index: number): Owner {
  return { file, path: ["pages", index], lintOk: page.lint_ok ?? [] };
}

/** Every entity with the place where it is written down. */
export function* entityOwners(corpus: Corpus): Generator<{ owner: Owner; entity: EntityEntry }> {
  for (const file of corpus.world) {
    for (const [index, entity] of file.value.entities.entries()) {
      yield { owner: { file, path: ["entities", index], lintOk: entity.lint_ok }, entity };
    }
  }
}

function* under(
  owner: Owner,
  at: PositionEntry,
  isPublic: boolean,
  texts: Iterable<Found>,
): Generator<OwnText> {
  for (const text of texts)
    yield { at, ...text, owner, path: [...owner.path, ...text.path], public: isPublic };
}

function* publicTexts({ titles, teaser, credits }: EpisodeFile): Generator<Found> {
  yield { path: ["titles"], text: titles, kind: "title" };
  yield { path: ["teaser"], text: teaser, kind: "text" };
  for (const [c, { role }] of credits.entries()) {
    yield { path: ["credits", c, "role"], text: role, kind: "tag" };
  }
}

function* textsOfPage({ gist, mood, panels }: PageEntry): Generator<Found> {
  yield { path: ["gist"], text: gist, kind: "text" };
  for (const [m, word] of mood.entries()) yield { path: ["mood", m], text: word, kind: "tag" };
  for (const [n, panel] of panels.entries()) {
    const path = ["panels", n];
    yield { path: [...path, "shows"], text: panel.shows, kind: "text" };
    for (const [s, said] of panel.says.entries()) {
      yield { path: [...path, "says", s, "gist"], text: said.gist, kind: "text" };
      if (said.bubble === undefined) continue;
      yield { path: [...path, "says", s, "bubble", "text"], text: said.bubble.text, kind: "text" };
    }
  }
}

function* textsOfEntity({ names, facts }: EntityEntry): Generator<Found> {
  for (const [n, { name, at }] of names.entries()) {
    yield { path: ["names", n, "name"], text: name, kind: "name", at };
  }
  for (const [f, { text, at }] of facts.entries())
    yield { path: ["facts", f, "text"], text, kind: "text", at };
}
