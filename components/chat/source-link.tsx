/** A source one can go to: turns to its page and lights its panel, or leads to the other episode it comes from. */

import type { GoTo } from "#components/reader/views/page-navigator.ts";
import { Link } from "#components/ui/link.tsx";
import type { Source } from "#lib/contract.ts";
import styles from "./source-link.module.css";

type SourceLinkProps = {
  readonly source: Source;
  /** The episode being read. */
  readonly episodeSlug: string;
  readonly onGoTo: GoTo;
  /** Within a sentence only the number is shown; the name is the same. */
  readonly isInline?: boolean;
};

export function SourceLink({ source, episodeSlug, onGoTo, isInline = false }: SourceLinkProps) {
  const place = nameSource(source);
  const name = `Source ${source.n}: ${place}`;
  const label = isInline ? source.n : `${source.n} · ${place}`;
  const className = isInline ? styles["inline"] : styles["listed"];
  if (source.episode_slug === episodeSlug) {
    return (
      <button
        type="button"
        className={className}
        aria-label={name}
        onClick={() => onGoTo(source.page, source.panel)}
      >
        {label}
      </button>
    );
  }
  return (
    <Link
      href={`/read/${source.episode_slug}?page=${source.page}`}
      className={className}
      aria-label={`${name}, in another episode`}
    >
      {label}
      {isInline ? null : " of another episode"}
    </Link>
  );
}

/** "page 3, panel 2"; a fact of the wiki has no panel. */
function nameSource({ page, panel }: Source): string {
  return panel === undefined ? `page ${page}` : `page ${page}, panel ${panel}`;
}
