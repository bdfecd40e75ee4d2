/** The colours of Lanthe, and no others: night, lamp light, and the papers everybody is cut from. */

export const palette = {
  // Night, from the darkest paper to the palest fog.
  ink: "#1d1a36",
  night: "#272650",
  dusk: "#433d78",
  haze: "#6a69a4",
  fog: "#a7b1cf",
  mist: "#d8deec",
  // Light.
  glow: "#fff2c4",
  lamp: "#ffd27a",
  amber: "#ffac45",
  ember: "#ee7f3b",
  // Paper of the page and of balloons.
  cream: "#fff6e3",
  page: "#f3e6cc",
  // Dyed papers.
  coral: "#e25b4c",
  rose: "#dd9aa3",
  plum: "#64315c",
  mustard: "#e0a22c",
  ochre: "#b4712a",
  brass: "#c9973f",
  teal: "#2d7d86",
  sea: "#1f5570",
  deep: "#163a58",
  bottle: "#24574a",
  moss: "#66905c",
  wood: "#7b4f3b",
  bark: "#4d3038",
  stone: "#8c88a0",
  slate: "#55527a",
  // Fur and feathers.
  hare: "#d8b287",
  hareShade: "#b4855c",
  hareLight: "#f2dcbc",
  fox: "#df7637",
  foxShade: "#b4532a",
  foxLight: "#f9e3c8",
  badger: "#5b586f",
  badgerShade: "#3d3a52",
  badgerLight: "#ece6e2",
  heron: "#8ba0bd",
  heronShade: "#64789a",
  heronLight: "#dbe4ee",
  beak: "#e6c98a",
} as const;

export type Colour = (typeof palette)[keyof typeof palette];
