/** The library: an invitation, then one shelf per series. Server-rendered; only toggles and the language menu are not. */

import { PageLanguageMenu } from "#components/language/page-language-menu.tsx";
import type { EpisodeSummary } from "#lib/contract.ts";
import type { LanguageChoice } from "#lib/episodes/language-names.ts";
import { chooseWayIn } from "./choose-way-in.ts";
import { EpisodeCard } from "./episode-card.tsx";
import styles from "./library.module.css";
import { LibraryHero } from "./library-hero.tsx";
import type { Progress } from "./place.ts";
import { SeriesCredit } from "./series-credit.tsx";
import { ShelfGrid } from "./shelf-grid.tsx";
import { arrangeShelves, type Shelf } from "./shelves.ts";

/** Covers that are likely in the first view. */
const FIRST_IN_VIEW = 3;

type LibraryProps = {
  readonly episodes: readonly EpisodeSummary[];
  /** By episode slug; the one that was read last comes first. */
  readonly progress: ReadonlyMap<string, Progress>;
  readonly languages: readonly LanguageChoice[];
  /** The tag of the language the reader chose or came with. */
  readonly language: string;
};

export function Library({ episodes, progress, languages, language }: LibraryProps) {
  const shelves = arrangeShelves(episodes);
  return (
    <div className={styles["library"]}>
      <LibraryHero
        languageMenu={<PageLanguageMenu choices={languages} current={language} />}
        wayIn={chooseWayIn(shelves, progress)}
      />
      <main id="content">
        {shelves.length === 0 ? <EmptyLibrary /> : null}
        {shelves.map((shelf, index) => (
          <ShelfOfEpisodes
            key={shelf.series}
            shelf={shelf}
            progress={progress}
            firstInView={index === 0 ? FIRST_IN_VIEW : 0}
          />
        ))}
      </main>
      {shelves.length > 0 ? <Credits shelves={shelves} /> : null}
    </div>
  );
}

type ShelfProps = {
  readonly shelf: Shelf;
  readonly progress: ReadonlyMap<string, Progress>;
  /** How many of its first covers load at once. */
  readonly firstInView: number;
};

function ShelfOfEpisodes({ shelf, progress, firstInView }: ShelfProps) {
  const heading = `shelf-${shelf.series}`;
  return (
    <section aria-labelledby={heading} className={styles["shelf"]}>
      <div className={styles["heading"]}>
        <h2 id={heading} lang={shelf.titleLanguage}>
          {shelf.title}
        </h2>
        <p>
          by <SeriesCredit credit={shelf.credit} />
        </p>
      </div>
      <ShelfGrid className={styles["grid"]}>
        {shelf.episodes.map((episode, index) => (
          <li key={episode.slug}>
            <EpisodeCard
              episode={episode}
              progress={progress.get(episode.slug) ?? null}
              isFirst={index < firstInView}
            />
          </li>
        ))}
      </ShelfGrid>
    </section>
  );
}

/** Whose work stands here, once more and all together. */
function Credits({ shelves }: { readonly shelves: readonly Shelf[] }) {
  return (
    <footer className={styles["footer"]}>
      <ul>
        {shelves.map(({ series, title, titleLanguage, credit }) => (
          <li key={series}>
            <cite lang={titleLanguage}>{title}</cite> by <SeriesCredit credit={credit} />
          </li>
        ))}
      </ul>
    </footer>
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
