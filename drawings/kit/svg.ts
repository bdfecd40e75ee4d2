/** A drawing is a piece of SVG. Hides markup: numbers are rounded, attributes are written in the order given. */

/** A fragment of SVG, in the coordinates of whoever drew it. */
export type Drawing = string;
export type Point = readonly [x: number, y: number];
type Attribute = string | number | undefined;

/** One element with its children. An attribute that is `undefined` is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Attribute>>,
  ...children: readonly Drawing[]
): Drawing {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? round(value) : value}"`)
    .join("");
  const inside = children.join("");
  return inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** Several drawings, the last on top. */
export function stack(...drawings: readonly Drawing[]): Drawing {
  return drawings.join("");
}

/** Drawings that share attributes, such as an opacity. */
export function group(
  attributes: Readonly<Record<string, Attribute>>,
  ...children: readonly Drawing[]
): Drawing {
  return element("g", attributes, ...children);
}

export type Placement = {
  x?: number;
  y?: number;
  scale?: number;
  /** Degrees, clockwise, about the drawing's own origin. */
  rotate?: number;
  /** Mirrored left to right. */
  flip?: boolean;
};

/** A drawing moved so that its origin lies at (x, y), scaled, turned and mirrored about that origin. */
export function place(
  drawing: Drawing,
  { x = 0, y = 0, scale = 1, rotate = 0, flip = false }: Placement,
): Drawing {
  const steps = [
    `translate(${round(x)} ${round(y)})`,
    ...(rotate === 0 ? [] : [`rotate(${round(rotate)})`]),
    ...(scale === 1 && !flip ? [] : [`scale(${round(flip ? -scale : scale, 3)} ${round(scale, 3)})`]),
  ];
  return element("g", { transform: steps.join(" ") }, drawing);
}

/** A name for a definition, made from what it defines: the same definition always has the same name. */
export function nameOf(definition: string): string {
  let hash = 5381;
  for (const character of definition) hash = (hash * 33 + (character.codePointAt(0) ?? 0)) % 4_294_967_296;
  return `d${hash.toString(36)}`;
}

/** Rounded for the page: a tenth of a unit is finer than print. */
export function round(value: number, digits = 1): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}
