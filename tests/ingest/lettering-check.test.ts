import { describe, expect, it } from "vitest";
import { drawingPath } from "#lib/ingest/art/drawing-file.ts";
import { sizeOfSvg, titleBoxOf } from "#lib/ingest/art/drawing-markup.ts";
import { faultsOf } from "#lib/ingest/lettering/faults.ts";
import { type Bubble, layOutPage } from "#lib/ingest/lettering/lay-out.ts";
import {
  artComplaints,
  COVER,
  drawing,
  EPISODE_FILE,
  PAGE_ONE,
  PAGE_TWO,
  rewritten,
} from "./included-folder.ts";

const BUBBLE = "pages[0].panels[0].says[0].bubble";
const complaintsWith = (from: string, to: string) => artComplaints(rewritten(EPISODE_FILE, from, to));

describe("an editor who letters a page", () => {
  it("hears nothing when all is well", async () => {
    expect(await artComplaints()).toEqual([]);
  });

  it("hears nothing of a series whose art is elsewhere", async () => {
    expect(
      await artComplaints({ ...rewritten("series.yaml", "included", "remote"), [PAGE_ONE]: null }),
    ).toEqual([]);
  });

  it.each([
    ["at: [0.4, 0.15]", "at: [0.02, 0.15]", "at", "the balloon leaves the page"],
    ["at: [0.4, 0.15]", "at: [0.4, 0.48]", "at", "the balloon leaves its panel"],
    ["tail: [0.5, 0.34]", "tail: [0.42, 0.15]", "tail", "the tail ends inside its balloon"],
    ["width: 0.4, tail", "width: 0.08, tail", "width", "is too narrow for “Whose”"],
    ["Whose bell", "Whose ж bell", "text", "the lettering has no ж"],
  ])("is told when %s becomes %s", async (from, to, field, message) => {
    const complaints = await complaintsWith(from, to);
    expect(complaints).toContainEqual(
      expect.stringMatching(
        new RegExp(`^${EPISODE_FILE}:\\d+ ${literally(`${BUBBLE}.${field}`)}: in en: ${message}$`),
      ),
    );
  });

  it("is told of the line that is wrong, in the language it is wrong in", async () => {
    const long =
      "Mais à qui donc peut bien être cette cloche que nous entendons depuis si longtemps au large de la côte, par tous les temps et à toute heure, et que personne ne veut avoir jamais entendue ?";
    const complaints = await complaintsWith("À qui est cette cloche ?", long);
    expect(complaints.length).toBeGreaterThan(0);
    for (const complaint of complaints) expect(complaint).toMatch(/^episodes\/buoy-ep1\.yaml:17 .*: in fr: /);
  });
});

describe("an editor who places balloons", () => {
  it("is told of a tail that is longer than a third of the page's width", async () => {
    expect(await complaintsWith("tail: [0.5, 0.34]", "tail: [0.9, 0.46]")).toEqual([
      expect.stringContaining("in en: the tail is longer than a third of the page's width"),
      expect.stringContaining("in fr: the tail is longer than a third of the page's width"),
    ]);
  });

  it("is told of balloons that lie over each other, once per pair and language", async () => {
    const second = `- { gist: Twice., bubble: { text: { en: Hm., fr: Hum. }, at: [0.45, 0.17], width: 0.3 } }`;
    const complaints = await complaintsWith(
      "          - who: ida\n",
      `          ${second}\n          - who: ida\n`,
    );
    expect(complaints).toEqual([
      expect.stringContaining(`says[1].bubble.at: in en: the balloon lies over that of “Hm.”`),
      expect.stringContaining(`says[1].bubble.at: in fr: the balloon lies over that of “Hum.”`),
    ]);
  });

  it("is told of a sound that is smaller than speech, or has a tail", async () => {
    const small = await complaintsWith(
      "kind: sound, at: [0.5, 0.75], width: 0.4",
      "kind: sound, at: [0.5, 0.75], width: 0.06",
    );
    expect(small.join()).toContain("bubble.width: in en: makes the sound smaller than speech");
    const tailed = await complaintsWith("at: [0.5, 0.75]", "tail: [0.5, 0.9], at: [0.5, 0.75]");
    expect(tailed.join()).toContain("bubble.tail: in en: a sound has no tail");
  });

  it("is told of the balloon that a translation forgot", async () => {
    expect(await complaintsWith(`, fr: "À qui est cette cloche ?"`, "")).toEqual([
      expect.stringContaining(`${BUBBLE}.text: has no words in fr, which other balloons of the episode have`),
    ]);
  });

  it("would be told of words that leave their balloon", () => {
    const page = { width: 1200, height: 1680 };
    const speech: Bubble = { text: "Forty.", kind: "speech", at: [0.5, 0.5], width: 0.3 };
    const [balloon] = layOutPage([speech], "en", page);
    if (balloon === undefined) throw new Error("no balloon was laid out");
    const panel = { left: 0, top: 0, right: 1200, bottom: 1680 };
    const shrunk = { ...balloon, body: balloon.body.map(([x, y]) => [600 + (x - 600) / 2, y] as const) };
    expect([...faultsOf([{ balloon: shrunk, panel, hasTail: false }], page, String)]).toEqual([
      { index: 0, field: "text", message: "the words leave their balloon" },
    ]);
  });
});

describe("an editor who draws", () => {
  it.each([
    ["a page that is missing", { [PAGE_TWO]: null }, `${PAGE_TWO}:1 is missing`],
    ["a cover that is missing", { [COVER]: null }, `${COVER}:1 is missing`],
    [
      "a page of another size",
      { [PAGE_TWO]: drawing(600, 800) },
      `${PAGE_TWO}:1 is 600 by 800, but its page says 600 by 840`,
    ],
    [
      "a page without a viewBox",
      { [PAGE_TWO]: "<svg/>" },
      `${PAGE_TWO}:1 must have a viewBox that starts at 0 0`,
    ],
    [
      "a page with type in it",
      { [PAGE_TWO]: drawing(600, 840, "red", "<text>Hm.</text>") },
      `${PAGE_TWO}:1 has text in it, which would look different on every machine; draw it as outlines`,
    ],
    [
      "a page that needs another file",
      { [PAGE_TWO]: drawing(600, 840, "red", `<image href="sea.png" width="9" height="9"/>`) },
      `${PAGE_TWO}:1 refers to another file`,
    ],
    [
      "a page that is cut short",
      { [PAGE_TWO]: drawing(600, 840).slice(0, -6) },
      `${PAGE_TWO}:1 cannot be drawn: it is not well-formed`,
    ],
  ])("is told of %s", async (_, changes, complaint) => {
    expect(await artComplaints(changes)).toEqual([complaint]);
  });

  it("is told of a title that its cover has no room for, in the language it is in", async () => {
    const cover = drawing(600, 400, "red", `<rect id="title" x="0" y="0" width="300" height="8"/>`);
    expect(await artComplaints({ [COVER]: cover })).toEqual([
      `${EPISODE_FILE}:3 titles.en: is too long for the place that the cover leaves for it`,
      `${EPISODE_FILE}:3 titles.fr: is too long for the place that the cover leaves for it`,
    ]);
    const complaints = await artComplaints(rewritten(EPISODE_FILE, "en: A Bell at Sea", "en: A Bell ж"));
    expect(complaints).toEqual([`${EPISODE_FILE}:3 titles.en: the lettering has no ж`]);
  });

  it("may draw a cover that leaves no place for the title", async () => {
    expect(await artComplaints({ [COVER]: drawing(600, 400) })).toEqual([]);
  });
});

describe("what is read of a drawing", () => {
  it("is its size, from a viewBox that starts at 0 0", () => {
    expect(sizeOfSvg(`<?xml version="1.0"?><svg width='9' viewBox='0 0 1200,1680'>`)).toEqual({
      width: 1200,
      height: 1680,
    });
    for (const box of ["1 0 9 9", "0 0 9", "0 0 0 9", "0 0 -1 9", "0 0 a 9", ""]) {
      expect(sizeOfSvg(`<svg viewBox="${box}">`)).toBeNull();
    }
  });

  it("is where the title goes, unless that is commented out", () => {
    const rect = `<rect x="1" width="3" y="2" height="4" id="title"/>`;
    expect(titleBoxOf(`<svg><rect id="other" width="1" height="1"/>${rect}</svg>`)).toEqual({
      left: 1,
      top: 2,
      right: 4,
      bottom: 6,
    });
    for (const none of [
      `<!-- ${rect} -->`,
      `<!-- ${rect}`,
      `<rect id="title"/>`,
      `<rectangle id="title"/>`,
      "",
    ]) {
      expect(titleBoxOf(`<svg>${none}</svg>`)).toBeNull();
    }
  });

  it("lies at a path with two digits", () => {
    expect(drawingPath("ep01", 3)).toBe("art/ep01/page-03.svg");
    expect(drawingPath("ep01", "cover")).toBe("art/ep01/cover.svg");
  });
});

function literally(text: string): string {
  return text.replaceAll(/[[\].]/g, "\\$&");
}
