/**
 * The two type families, served by ourselves. Preloaded and `optional`: a font that is late stays away until the next
 * page, so that no line of text ever moves. Letters beyond western Latin come in files of their own, when needed.
 * Next reads these calls without running them, so every value is written out.
 */
import localFont from "next/font/local";

const inter = localFont({
  src: "../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  weight: "100 900",
  display: "optional",
  variable: "--font-inter",
});

const interExtended = localFont({
  src: "../../node_modules/@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2",
  weight: "100 900",
  display: "optional",
  variable: "--font-inter-extended",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF",
    },
  ],
});

const lora = localFont({
  src: [
    {
      path: "../../node_modules/@fontsource-variable/lora/files/lora-latin-wght-normal.woff2",
      weight: "400 700",
      style: "normal",
    },
    {
      path: "../../node_modules/@fontsource-variable/lora/files/lora-latin-wght-italic.woff2",
      weight: "400 700",
      style: "italic",
    },
  ],
  display: "optional",
  variable: "--font-lora",
  adjustFontFallback: "Times New Roman",
});

const loraExtended = localFont({
  src: "../../node_modules/@fontsource-variable/lora/files/lora-latin-ext-wght-normal.woff2",
  weight: "400 700",
  display: "optional",
  variable: "--font-lora-extended",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF",
    },
  ],
});

/** Class names for the document's root; `globals.css` picks the families up as custom properties. */
export const fontClasses: string = [inter, interExtended, lora, loraExtended]
  .map(({ variable }) => variable)
  .join(" ");
