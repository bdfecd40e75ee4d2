import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aimAt, type Box, fitPage, widen, widestShot } from "#components/reader/guided/camera.ts";
import { readGesture } from "#components/reader/guided/read-gesture.ts";
import {
  nameStep,
  type Step,
  settleStep,
  stepBack,
  stepForward,
  wholePage,
} from "#components/reader/guided/steps.ts";

const PANELS = [3, 0, 2];
const GUIDE = { pageCount: 3, panelsOn: (page: number) => PANELS[page - 1] ?? null };

/** Every step from the beginning to the end. */
function walk(): Step[] {
  const steps: Step[] = [];
  for (let step: Step | null = wholePage(1); step !== null; step = stepForward(step, GUIDE)) steps.push(step);
  return steps;
}

describe("reading panel by panel", () => {
  it("shows each page whole, then its panels, then the next page, and ends after the last", () => {
    const seen = walk().map(({ page, panel, isEnd }) => (isEnd ? "end" : `${page}.${panel}`));
    expect(seen).toEqual(["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "3.1", "3.2", "end"]);
  });

  it("goes back the way it came", () => {
    for (const step of walk()) {
      const next = stepForward(step, GUIDE);
      if (next !== null) expect(stepBack(next, GUIDE)).toEqual(step);
    }
    expect(stepBack(wholePage(1), GUIDE)).toBeNull();
  });

  it("waits on a page that is still blank, so that no panel is skipped", () => {
    expect(stepForward(wholePage(1), { pageCount: 3, panelsOn: () => null })).toBeNull();
  });

  it("a citation of a panel that the picture does not have shows the last there is", () => {
    expect(settleStep({ page: 3, panel: 9, isEnd: false }, GUIDE).panel).toBe(2);
    expect(settleStep({ page: 3, panel: 1, isEnd: false }, GUIDE).panel).toBe(1);
  });

  it("says where one is", () => {
    expect(nameStep({ page: 1, panel: 2, isEnd: false }, GUIDE)).toBe("Page 1, panel 2 of 3");
    expect(nameStep(wholePage(2), GUIDE)).toBe("Page 2, whole page");
  });
});

describe("the camera", () => {
  const STAGE = { width: 1000, height: 700 };
  const ASPECT = 0.7;
  const LARGE_FILE = 100_000;
  const share = fc.double({ min: 0.02, max: 1, noNaN: true });
  const anyBox = fc
    .tuple(
      share,
      share,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([width, height, x, y]): Box => [x * (1 - width), y * (1 - height), width, height]);

  /** Where a box of the page lies on the stage in a shot. */
  function onStage(box: Box, fileWidth: number) {
    const page = fitPage(STAGE, ASPECT);
    const { x, y, scale } = aimAt(STAGE, ASPECT, box, fileWidth);
    const [left, top, width, height] = box;
    return {
      middleX: STAGE.width / 2 + (left + width / 2 - 0.5) * page.width * scale + x,
      middleY: STAGE.height / 2 + (top + height / 2 - 0.5) * page.height * scale + y,
      width: width * page.width * scale,
      height: height * page.height * scale,
    };
  }

  it("brings every panel to the middle of the stage and fills it in one direction, never beyond", () => {
    fc.assert(
      fc.property(anyBox, (box) => {
        const seen = onStage(box, LARGE_FILE);
        expect(seen.middleX).toBeCloseTo(STAGE.width / 2, 3);
        expect(seen.middleY).toBeCloseTo(STAGE.height / 2, 3);
        expect(Math.max(seen.width / STAGE.width, seen.height / STAGE.height)).toBeCloseTo(0.94, 3);
      }),
    );
  });

  it("does not blow a small panel up beyond what the picture can bear", () => {
    const page = fitPage(STAGE, ASPECT);
    expect(aimAt(STAGE, ASPECT, [0, 0, 0.05, 0.05], 1654).scale * page.width).toBeCloseTo(1.75 * 1654, 3);
  });

  it("shows a whole page at rest", () => {
    expect(aimAt(STAGE, ASPECT, null, 1654)).toEqual({ x: 0, y: 0, scale: 1 });
  });

  it("asks for a picture that is good for the closest of its shots", () => {
    const boxes: Box[] = [
      [0, 0, 1, 0.5],
      [0, 0.5, 0.5, 0.25],
    ];
    const closest = Math.max(...boxes.map((box) => onStage(box, LARGE_FILE).width / box[2]));
    expect(widestShot(STAGE, ASPECT, boxes, LARGE_FILE)).toBe(Math.ceil(closest));
    expect(widestShot(STAGE, ASPECT, [], LARGE_FILE)).toBe(Math.ceil(fitPage(STAGE, ASPECT).width));
  });

  it("leaves a rim around a panel undimmed, within the page", () => {
    const [left, top, width, height] = widen([0, 0.5, 0.4, 0.5]);
    expect([left, top + height]).toEqual([0, 1]);
    expect(top).toBeLessThan(0.5);
    expect(left + width).toBeGreaterThan(0.4);
  });
});

describe("a press on the stage", () => {
  const at = (x: number, y = 100) => ({ x, y });

  it("goes on in the right two thirds and back in the left third", () => {
    expect(readGesture(at(299), at(301), 900)).toBe("back");
    expect(readGesture(at(301), at(301), 900)).toBe("forward");
  });

  it("follows a swipe, wherever it begins", () => {
    expect(readGesture(at(100), at(40), 900)).toBe("forward");
    expect(readGesture(at(800), at(860), 900)).toBe("back");
  });

  it("leaves scrolling to the browser, and a press that strayed alone", () => {
    expect(readGesture(at(500), at(480, 300), 900)).toBeNull();
    expect(readGesture(at(500), at(520), 900)).toBeNull();
  });
});
