import { it } from "vitest";
import { supportOf } from "#lib/companion/support.ts";
import { LEGAL_ANSWERS } from "../legal-answers.ts";
import { publishComic } from "../material-at.ts";
it("debug", async () => {
  const at = await publishComic();
  for (const l of LEGAL_ANSWERS) {
    const ok = supportOf(await at(l.at, l.question));
    const bad = l.answer.replace(/\[\d\]/g, "").match(/[\p{L}\p{N}'’-]+/gu)?.filter((w, i, all) => !ok(i === 0 || !/^\p{Lu}/u.test(w) ? w : `the ${w}`) && !(/fr/.test("") ));
    if (bad?.length) console.log(l.at.join(","), bad.join(" | "));
  }
});
