/** What Lighthouse says of each page, on a desktop and on a throttled phone. */
import lighthouse, { desktopConfig } from "lighthouse";
import { type Bench, type Figure, type Measure, PAGES } from "./figure.ts";

const TIMES = [
  ["first-contentful-paint", "first contentful paint"],
  ["largest-contentful-paint", "largest contentful paint"],
  ["total-blocking-time", "total blocking time"],
] as const;

const SCORES = [
  ["performance", "Lighthouse: performance"],
  ["accessibility", "Lighthouse: accessibility"],
  ["best-practices", "Lighthouse: best practices"],
  ["seo", "Lighthouse: search engines"],
] as const;

const DEVICES = [
  ["desktop", desktopConfig],
  ["phone", undefined],
] as const;

export const lighthouseScores: Measure = {
  name: "lighthouse",
  title: "What Lighthouse says",
  needsSite: true,
  measure: async (bench) => {
    const figures: Figure[] = [];
    for (const [device, config] of DEVICES) {
      for (const { name, address } of PAGES) {
        figures.push(...(await judge(bench, address, `${name}, ${device}`, config)));
      }
    }
    return figures;
  },
};

async function judge(
  { url, debuggingPort }: Bench,
  address: string,
  on: string,
  config?: typeof desktopConfig,
) {
  const result = await lighthouse(
    new URL(address, url).href,
    { port: debuggingPort, logLevel: "silent", onlyCategories: SCORES.map(([id]) => id) },
    config,
  );
  if (!result) throw new Error(`Lighthouse has nothing to say of ${address}`);
  const { audits, categories } = result.lhr;
  return [
    ...TIMES.map(([id, of]) => ({ of, on, value: audits[id]?.numericValue ?? Number.NaN, unit: "ms" })),
    ...SCORES.map(([id, of]) => ({
      of,
      on,
      value: 100 * (categories[id]?.score ?? Number.NaN),
      unit: "of 100",
    })),
  ];
}
