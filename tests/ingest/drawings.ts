/** Lettering drawings as Inkscape writes them, as small as they can be. A page is 1000 wide and 1400 high. */

export type Place = { x: number; y: number; width?: number; height?: number };

export function drawing(...parts: readonly string[]): string {
  return `<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="1400">
${parts.join("\n")}
</svg>`;
}

/** Text poured into a box, a paragraph for each line. */
export function flow(
  lines: readonly string[],
  { x, y, width = 200, height = 400 }: Place,
  attributes = "",
): string {
  const paragraphs = lines.map((line) => `<flowPara>${line}</flowPara>`).join("");
  return `<flowRoot xml:space="preserve" style="font-size:20px;line-height:125%;text-align:center" ${attributes}>
    <flowRegion><rect x="${x}" y="${y}" width="${width}" height="${height}"/></flowRegion>${paragraphs}</flowRoot>`;
}

/** Text that says of each line where it stands. */
export function text(lines: readonly string[], { x, y }: Place): string {
  const spans = lines.map((line, index) => `<tspan x="${x}" y="${y + index * 25}">${line}</tspan>`).join("");
  return `<text style="font-size:20px" x="${x}" y="${y}">${spans}</text>`;
}

/** The outline of a balloon. */
export function oval({ x, y, width = 240, height = 160 }: Place): string {
  return `<path d="m ${x},${y + height / 2} c 0,-${height} ${width},-${height} ${width},0 0,${height} -${width},${height} -${width},0 z"/>`;
}
