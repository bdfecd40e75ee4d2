/** Every text exists in the series' own language, so that there is always one to fall back on. */
import type { FieldPath } from "./complaint.ts";
import type { Complaints, Corpus } from "./corpus.ts";
import type { EpisodeFile, LocalizedText, WorldFile } from "./schema.ts";

type Text = readonly [path: FieldPath, text: LocalizedText];

export function* checkLanguages({ series, episodes, world }: Corpus): Complaints {
  const { language, languages, title } = series.value;
  if (!languages.includes(language)) {
    yield series.complain(["languages"], `must contain ${language}, the series' own language`);
  }
  const texts = [
    { file: series, texts: [[["title"], title] satisfies Text] },
    ...episodes.map((file) => ({ file, texts: textsOfEpisode(file.value) })),
    ...world.map((file) => ({ file, texts: textsOfWorld(file.value) })),
  ];
  for (const { file, texts: inFile } of texts) {
    for (const [path, text] of inFile) {
      if (typeof text === "string" || text[language] !== undefined) continue;
      yield file.complain(path, `has no text in ${language}, the series' own language`);
    }
  }
}

function* textsOfEpisode(episode: EpisodeFile): Generator<Text> {
  yield [["titles"], episode.titles];
  yield [["teaser"], episode.teaser];
  for (const [p, page] of episode.pages.entries()) {
    yield [["pages", p, "gist"], page.gist];
    for (const [n, panel] of page.panels.entries()) {
      const path = ["pages", p, "panels", n];
      yield [[...path, "shows"], panel.shows];
      for (const [s, { gist, bubble }] of panel.says.entries()) {
        yield [[...path, "says", s, "gist"], gist];
        if (bubble !== undefined) yield [[...path, "says", s, "bubble", "text"], bubble.text];
      }
    }
  }
}

function* textsOfWorld(world: WorldFile): Generator<Text> {
  for (const [e, entity] of world.entities.entries()) {
    for (const [n, { name }] of entity.names.entries()) yield [["entities", e, "names", n, "name"], name];
    for (const [f, { text }] of entity.facts.entries()) yield [["entities", e, "facts", f, "text"], text];
  }
}
