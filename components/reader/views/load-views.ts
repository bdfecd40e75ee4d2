/** The ways to read that are fetched when they are wanted. The server still renders them with the page. */
import dynamic from "next/dynamic";
import type { View } from "./view.ts";

const loadScroll = () => import("../scroll/scroll-view.tsx").then((module) => module.ScrollView);
const loadGuided = () => import("../guided/guided-view.tsx").then((module) => module.GuidedView);
const loadTranscript = () =>
  import("../transcript/transcript-view.tsx").then((module) => module.TranscriptView);

export const ScrollView = dynamic(loadScroll);
export const GuidedView = dynamic(loadGuided);
export const TranscriptView = dynamic(loadTranscript);

/** Resolves when the code of a view is here, so that switching to it leaves no gap. */
export async function loadView(view: View): Promise<void> {
  if (view === "scroll") await loadScroll();
  if (view === "guided") await loadGuided();
  if (view === "transcript") await loadTranscript();
}
