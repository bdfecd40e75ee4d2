/** The lettering as an SVG layer to lay over a page: outlines only, so that no font is needed where it is drawn. */
import { shape } from "./fonts.ts";
import { pathOf } from "./geometry.ts";
import { type Balloon, type Bubble, layOutPage, type PageSize } from "./lay-out.ts";
import { COLORS, DESIGN_WIDTH, EDGE_WIDTH, SOUND_TILT } from "./style.ts";

/** An SVG of the page's size with every balloon on it, later ones on top. The same input gives the same bytes. */
export function drawLayer(bubbles: readonly Bubble[], language: string, page: PageSize): string {
  const unit = page.width / DESIGN_WIDTH;
  const drawn = layOutPage(bubbles, language, page).map((balloon) => drawBalloon(balloon, unit));
  return wrapLayer(drawn, page);
}

/** An SVG of the page's size around `drawn`. */
export function wrapLayer(drawn: readonly string[], { width, height }: PageSize): string {
  const frame = `xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg ${frame}>${drawn.join("")}</svg>`;
}

function drawBalloon(balloon: Balloon, unit: number): string {
  const letters = balloon.lines
    .map(({ text, size, pen: [x, y] }) => shape(text, balloon.face, size).outline(x, y))
    .join("");
  if (balloon.kind === "sound") return drawSound(letters, balloon, unit);
  const path = [balloon.body, ...balloon.trail].map(pathOf).join("");
  return `<g>${drawShadow(path, unit)}${drawPaper(path, balloon.kind, unit)}<path d="${letters}" fill="${COLORS.ink}"/></g>`;
}

/** Two pale copies look softer than a dark one, and need no filter. */
export function drawShadow(path: string, unit: number): string {
  return [
    [3, 4],
    [6, 9],
  ]
    .map(
      ([x = 0, y = 0]) =>
        `<path d="${path}" transform="translate(${x * unit} ${y * unit})" fill="${COLORS.shadow}" fill-opacity="0.17"/>`,
    )
    .join("");
}

function drawPaper(path: string, kind: Balloon["kind"], unit: number): string {
  const fill = kind === "caption" ? COLORS.strip : COLORS.paper;
  const dashes = ` stroke-dasharray="${13 * unit} ${9 * unit}"`;
  const edge =
    kind === "whisper"
      ? `stroke="${COLORS.faint}" stroke-width="${EDGE_WIDTH * 1.2 * unit}"${dashes}`
      : `stroke="${COLORS.edge}" stroke-width="${EDGE_WIDTH * unit}"`;
  return `<path d="${path}" fill="${fill}" ${edge} stroke-linejoin="round"/>`;
}

function drawSound(letters: string, { center: [x, y], lines }: Balloon, unit: number): string {
  const rim = Math.min(16 * unit, (lines[0]?.size ?? 0) * 0.2);
  const outlined = `fill="${COLORS.sound}" stroke="${COLORS.paper}" stroke-width="${rim}" stroke-linejoin="round" paint-order="stroke"`;
  const shadow = `fill="${COLORS.shadow}" stroke="${COLORS.shadow}" stroke-width="${rim}" stroke-linejoin="round" opacity="0.3"`;
  return `<g transform="rotate(${SOUND_TILT} ${x} ${y})"><path d="${letters}" transform="translate(${5 * unit} ${8 * unit})" ${shadow}/><path d="${letters}" ${outlined}/></g>`;
}
