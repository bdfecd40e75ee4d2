/**
 * Asked before a reader opens a page further than they have been. Shows the title, the cover and the question, and
 * nothing that lies between. Plain links and a plain form: it works without script.
 */
import { PageLanguageMenu } from "#components/language/page-language-menu.tsx";
import { CoverArt } from "#components/library/cover-art.tsx";
import { languageInForce, type ReaderLanguages } from "./explain-language.ts";
import styles from "./jump-gate.module.css";
import type { ReaderEpisode } from "./reader-episode.ts";
import { ReaderHeader } from "./reader-header.tsx";
import { EpisodeCredit } from "./reader-header-credit.tsx";
import { searchFor, type View } from "./views/view.ts";

type JumpGateProps = {
  readonly episode: ReaderEpisode;
  readonly languages: ReaderLanguages;
  readonly page: number;
  /** Where the reader left off; 1 when they have not begun. */
  readonly lastPage: number;
  /** The way to read that the address named, if it did. */
  readonly view: View | null;
};

export function JumpGate({ episode, languages, page, lastPage, view }: JumpGateProps) {
  const address = `/read/${episode.slug}`;
  return (
    <div className={styles["gate"]}>
      <ReaderHeader
        episode={episode}
        tools={<PageLanguageMenu choices={languages.choices} current={languageInForce(languages)} />}
      />
      <main id="content" className={styles["body"]}>
        <div className={styles["cover"]}>
          <CoverArt sources={episode.cover_sources} episodeNumber={episode.episode_number} isFirst />
        </div>
        <div className={styles["question"]}>
          <h2>Jump ahead to page {page}?</h2>
          <p>
            You have not been that far in this episode yet. If you jump, the pages in between count as read,
            and your companion will speak of them.
          </p>
          <form action={address} className={styles["choices"]}>
            <input type="hidden" name="page" value={page} />
            <input type="hidden" name="jump" value="1" />
            {view === null ? null : <input type="hidden" name="view" value={view} />}
            <a href={`${address}${searchFor(lastPage, view ?? "book")}`} className="button">
              {lastPage > 1 ? `Stay on page ${lastPage}` : "Start on page 1"}
            </a>
            <button type="submit" className="button quiet">
              Jump to page {page}
            </button>
          </form>
        </div>
      </main>
      <EpisodeCredit episode={episode} place="foot" />
    </div>
  );
}
