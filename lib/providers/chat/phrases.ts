/**
 * Every word that the built-in companion says of its own accord; all else is quoted. Constant, whatever the story
 * holds, so that they cannot hint at anything ahead.
 */
export const PHRASES = {
  en: {
    opening: "I can only quote the pages so far:",
    nothing: "The pages read so far do not say. Read on, and ask again whenever you like.",
    quote: ["“", "”"],
  },
  fr: {
    opening: "Je ne peux que citer les pages lues jusqu’ici :",
    nothing:
      "Les pages lues jusqu’ici ne le disent pas. Poursuivez la lecture, et demandez encore quand vous voudrez.",
    quote: ["«\u00a0", "\u00a0»"],
  },
} as const;

export type Language = keyof typeof PHRASES;
