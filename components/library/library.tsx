/** The library: an invitation, then one shelf per series. Server-rendered; only a long teaser's toggle is interactive. */

import { ExternalLink } from "#components/ui/external-link.tsx";
import type { EpisodeSummary } from "#lib/contract.ts";
import { EpisodeCard } from "./episode-card.tsx";
import styles from "./library.module.css";
import { LibraryHero } from "./library-hero.tsx";
import { arrangeShelves, type Shelf } from "./shelves.ts";

/** Where a reader stands in one episode. */
export type Progress = { readonly furthestPage: number; readonly lastPage: number };

type LibraryProps = {
  readonly episodes: readonly EpisodeSummary[];
  readonly progress: ReadonlyMap<string, Progress>;
};

export function Library({ episodes, progress }: LibraryProps) {
  const shelves = arrangeShelves(episodes);
  return (
    <div className={styles["library"]}>
      <LibraryHero />
      <main id="content">
        {shelves.length === 0 ? <EmptyLibrary /> : null}
        {shelves.map((shelf) => (
          <ShelfOfEpisodes key={shelf.series} shelf={shelf} progress={progress} />
        ))}
      </main>
      <footer className={styles["footer"]}>
        <p>
          Pepper&amp;Carrot is drawn and written by{" "}
          <ExternalLink href="https://www.peppercarrot.com">David Revoy</ExternalLink> and shared under{" "}
          <ExternalLink href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</ExternalLink>.
        </p>
      </footer>
    </div>
  );
}

type ShelfProps = { readonly shelf: Shelf; readonly progress: ReadonlyMap<string, Progress> };

function ShelfOfEpisodes({ shelf, progress }: ShelfProps) {
  const heading = `shelf-${shelf.series}`;
  const { credit } = shelf;
  return (
    <section aria-labelledby={heading} className={styles["shelf"]}>
      <div className={styles["heading"]}>
        <h2 id={heading}>{shelf.title}</h2>
        <p>
          by <ExternalLink href={credit.attribution_url}>{credit.attribution}</ExternalLink>,{" "}
          <ExternalLink href={credit.license_url}>{credit.license}</ExternalLink>
        </p>
      </div>
      <ul className={styles["grid"]}>
        {shelf.episodes.map((episode, index) => (
          <li key={episode.slug}>
            <EpisodeCard
              episode={episode}
              progress={progress.get(episode.slug) ?? null}
              isFirst={index < 4}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function EmptyLibrary() {
  return (
    <section className={styles["empty"]}>
      <h2>The shelves are still empty</h2>
      <p>No episode has been brought in yet. Once the content is loaded, the books stand here.</p>
    </section>
  );
}
