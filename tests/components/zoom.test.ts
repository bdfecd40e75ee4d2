import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CLOSEST,
  keepInside,
  NO_ZOOM,
  nameScale,
  panBy,
  type Scene,
  stepFrom,
  wheelFactor,
  type Zoom,
  zoomTo,
} from "#components/reader/zoom/zoom.ts";

const STAGE = { width: 1000, height: 700 };
/** A spread that is as wide as its stage and not quite as high. */
const SPREAD: Scene = { stage: STAGE, page: { left: 0, top: 10, width: 1000, height: 680 } };

const anyLength = fc.double({ min: 50, max: 3000, noNaN: true });
const anyScene: fc.Arbitrary<Scene> = fc
  .record({ width: anyLength, height: anyLength, pageWidth: anyLength, pageHeight: anyLength })
  .map(({ width, height, pageWidth, pageHeight }) => ({
    stage: { width, height },
    page: {
      left: Math.max(0, (width - pageWidth) / 2),
      top: Math.max(0, (height - pageHeight) / 2),
      width: Math.min(width, pageWidth),
      height: pageHeight,
    },
  }));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyScale = fc.double({ min: 1, max: CLOSEST, noNaN: true });
const anyZoom = fc.record({
  scale: anyScale,
  x: fc.double({ min: -9000, max: 9000, noNaN: true }),
  y: fc.double({ min: -9000, max: 9000, noNaN: true }),
});

/** What lies under a point of the stage, in unzoomed pixels. */
function under(zoom: Zoom, point: { x: number; y: number }) {
  return { x: (point.x - zoom.x) / zoom.scale, y: (point.y - zoom.y) / zoom.scale };
}

function pointOn({ stage }: Scene, x: number, y: number) {
  return { x: stage.width * x, y: stage.height * y };
}

describe("zooming at a point", () => {
  it("keeps what is under the pointer under it, wherever the page is larger than the stage", () => {
    fc.assert(
      fc.property(anyScene, anyZoom, anyScale, share, share, (scene, wild, closer, x, y) => {
        const before = keepInside(wild, scene);
        const after = zoomTo(before, pointOn(scene, x, y), Math.max(before.scale, closer), scene);
        const [was, is] = [before, after].map((zoom) => under(zoom, pointOn(scene, x, y)));
        if (scene.page.width * before.scale >= scene.stage.width) expect(is?.x).toBeCloseTo(was?.x ?? 0, 4);
        if (scene.page.height * before.scale >= scene.stage.height) expect(is?.y).toBeCloseTo(was?.y ?? 0, 4);
      }),
    );
  });

  it("keeps it there for a pointer on an ordinary spread", () => {
    const zoom = zoomTo(NO_ZOOM, { x: 500, y: 350 }, 2, SPREAD);
    expect(under(zoom, { x: 500, y: 350 })).toEqual({ x: 500, y: 350 });
  });

  it("goes no further than 400 %, and back no further than the whole page", () => {
    expect(zoomTo(NO_ZOOM, { x: 1, y: 1 }, 77, SPREAD).scale).toBe(4);
    expect(zoomTo(NO_ZOOM, { x: 1, y: 1 }, 0.2, SPREAD)).toEqual(NO_ZOOM);
  });

  it("ends whole when it is all but whole on the way back, and begins at the first small turn on the way in", () => {
    const close = zoomTo(NO_ZOOM, { x: 300, y: 300 }, 1.2, SPREAD);
    expect(zoomTo(close, { x: 300, y: 300 }, 1.02, SPREAD)).toEqual(NO_ZOOM);
    expect(zoomTo(NO_ZOOM, { x: 300, y: 300 }, 1.02, SPREAD).scale).toBe(1.02);
  });
});

describe("a zoomed page", () => {
  it("cannot be lost: it covers the stage, or lies in its middle, whatever is done to it", () => {
    fc.assert(
      fc.property(anyScene, anyZoom, (scene, wild) => {
        const { scale, x, y } = keepInside(wild, scene);
        const { stage, page } = scene;
        for (const [offset, room, start, length] of [
          [x, stage.width, page.left * scale, page.width * scale],
          [y, stage.height, page.top * scale, page.height * scale],
        ] as const) {
          const [first, last] = [offset + start, offset + start + length];
          if (length <= room) expect(first).toBeCloseTo(room - last, 4);
          else {
            expect(first).toBeLessThanOrEqual(1e-6);
            expect(last).toBeGreaterThanOrEqual(room - 1e-6);
          }
        }
      }),
    );
  });

  it("moves with the hand, as far as its edge", () => {
    const zoom = zoomTo(NO_ZOOM, { x: 500, y: 350 }, 2, SPREAD);
    expect(panBy(zoom, { x: 30, y: -20 }, SPREAD)).toEqual({ scale: 2, x: zoom.x + 30, y: zoom.y - 20 });
    expect(panBy(zoom, { x: 9999, y: 0 }, SPREAD).x).toBeCloseTo(0);
  });

  it("is back in its place once it is whole", () => {
    fc.assert(
      fc.property(anyScale, share, share, (scale, x, y) => {
        const zoom = zoomTo(NO_ZOOM, pointOn(SPREAD, x, y), scale, SPREAD);
        const back = zoomTo(zoom, pointOn(SPREAD, y, x), 1, SPREAD);
        expect(back.x).toBeCloseTo(0, 6);
        expect(back.y).toBeCloseTo(0, 6);
      }),
    );
  });
});

describe("the steps of the zoom", () => {
  it("lead in and out through the same sizes, and end", () => {
    expect([1, 1.5, 2, 3, 4].map((scale) => stepFrom(scale, "in"))).toEqual([1.5, 2, 3, 4, 4]);
    expect([4, 3, 2, 1.5, 1].map((scale) => stepFrom(scale, "out"))).toEqual([3, 2, 1.5, 1, 1]);
    expect([stepFrom(1.7, "in"), stepFrom(1.7, "out")]).toEqual([2, 1.5]);
  });

  it("a notch of a mouse's wheel is a step one can follow, in and back", () => {
    expect(wheelFactor(-120)).toBeGreaterThan(1.1);
    expect(wheelFactor(-120)).toBeLessThan(1.5);
    expect(wheelFactor(-120) * wheelFactor(120)).toBeCloseTo(1);
  });

  it("are said in whole percent", () => {
    expect(nameScale(1.4999)).toBe("150 %");
  });
});
