/** The story so far, a line for each page, to the last one on screen. Needs no model. */
import { loadRecap } from "#components/api/notes.ts";
import { useLoaded } from "#components/api/use-loaded.ts";
import type { GoTo } from "#components/reader/views/page-navigator.ts";
import type { Recap } from "#lib/contract-recap.ts";
import { NotePanel } from "./note-panel.tsx";
import styles from "./notes.module.css";
import { PageLink } from "./page-link.tsx";

export type NotesProps = {
  readonly sessionId: string;
  /** Changes with whatever the notes depend on: the pages on screen as the server knows them, the language. */
  readonly version: string;
  readonly episodeSlug: string;
  readonly onGoTo: GoTo;
};

export function StorySoFar({ sessionId, version, episodeSlug, onGoTo }: NotesProps) {
  const loaded = useLoaded(`${sessionId} ${version}`, () => loadRecap(sessionId));
  return (
    <NotePanel loaded={loaded}>
      {({ episodes, language }) =>
        episodes.map((episode) => (
          <EpisodeSoFar
            key={episode.episode_slug}
            episode={episode}
            language={language}
            episodeSlug={episodeSlug}
            onGoTo={onGoTo}
          />
        ))
      }
    </NotePanel>
  );
}

type EpisodeSoFarProps = Pick<NotesProps, "episodeSlug" | "onGoTo"> & {
  readonly episode: Recap["episodes"][number];
  readonly language: string;
};

/** Earlier episodes are folded: whoever is in the midst of one wants that. */
function EpisodeSoFar({ episode, language, episodeSlug, onGoTo }: EpisodeSoFarProps) {
  const { episode_slug, episode_number, title, title_language, pages } = episode;
  return (
    <details className={styles["episode"]} open={episode_slug === episodeSlug}>
      <summary>
        <span className={styles["number"]}>Episode {episode_number}</span>{" "}
        <b lang={title_language}>{title}</b>
      </summary>
      <ol className={styles["lines"]}>
        {pages.map(({ page, gist }) => (
          <li key={page}>
            <p lang={language}>{gist}</p>
            <PageLink
              place={{ episode_slug, episode_number, page }}
              episodeSlug={episodeSlug}
              onGoTo={onGoTo}
            />
          </li>
        ))}
      </ol>
    </details>
  );
}
