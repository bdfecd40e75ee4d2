/**
 * `npm run lexicon`: writes the word lists of the guard from WordNet (English), compromise and the dictionary of Grammalecte (French). They
 * are checked in, so that no dictionary of tens of megabytes is installed where the companion runs.
 */
import { writeFileSync } from "node:fs";
import { englishLexicon } from "./lexicon/english.ts";
import { frenchLexicon } from "./lexicon/french.ts";

const FOLDER = "lib/companion/lexicon";

write("english", englishLexicon());
write("french", frenchLexicon());

/** One word list to a line, so that a change can be read. */
function write(language: string, lexicon: Readonly<Record<string, readonly string[]>>): void {
  const lines = Object.entries(lexicon).map(
    ([name, words]) => `  ${JSON.stringify(name)}: ${JSON.stringify(words.join(" "))}`,
  );
  writeFileSync(`${FOLDER}/${language}.json`, `{\n${lines.join(",\n")}\n}\n`);
  for (const [name, words] of Object.entries(lexicon)) console.log(`${language} ${name}: ${words.length}`);
}
