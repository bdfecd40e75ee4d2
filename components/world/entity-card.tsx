/** Whoever is chosen: who they are, what is known of them and where it was learned, and how they stand to others. */
import { type ReactNode, type RefObject, useEffect, useId, useRef } from "react";
import { useLoaded } from "#components/api/use-loaded.ts";
import { loadEntity } from "#components/api/world.ts";
import type { GoTo } from "#components/reader/views/page-navigator.ts";
import { ShelfIcon } from "#components/ui/icons.tsx";
import type { EntityCard as Card } from "#lib/contract-world.ts";
import { askAbout } from "./ask-about.ts";
import { Avatar } from "./avatar.tsx";
import { CloseButton } from "./close-button.tsx";
import styles from "./entity-card.module.css";
import { KIND_NAMES } from "./kinds.ts";
import { PlaceLink } from "./place-link.tsx";
import { RelationLine } from "./relation-line.tsx";
import { atStart } from "./relation-words.ts";

type EntityCardProps = {
  readonly sessionId: string;
  readonly slug: string;
  readonly episodeSlug: string;
  /** The number of the episode being read. */
  readonly reading: number;
  readonly onChoose: (slug: string) => void;
  readonly onClose: () => void;
  readonly onGoTo: GoTo;
  /** Asks the companion in wiki mode. */
  readonly onAsk: (question: string) => void;
};

/** One for each `slug`: it must be made anew for another. */
export function EntityCard(props: EntityCardProps) {
  const { sessionId, slug, onClose } = props;
  const { value: known, failure, retry } = useLoaded(slug, () => loadEntity(sessionId, slug));
  const heading = useId();
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.focus({ preventScroll: true }), []);
  const frame = { card, heading, onClose };
  if (failure !== null) {
    return (
      <Frame {...frame} title="That did not work">
        <p role="alert">{failure}</p>
        <button type="button" className="button quiet" onClick={retry}>
          Retry
        </button>
      </Frame>
    );
  }
  if (known === null) {
    return <Frame {...frame} title={<span className={styles["waiting"]}>Looking them up…</span>} />;
  }
  return (
    <Frame {...frame} title={<span lang={known.language}>{atStart(known.name)}</span>}>
      <Known known={known} {...props} />
    </Frame>
  );
}

type FrameProps = {
  readonly card: RefObject<HTMLElement | null>;
  readonly heading: string;
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children?: ReactNode;
};

function Frame({ card, heading, title, onClose, children }: FrameProps) {
  return (
    <section ref={card} tabIndex={-1} className={styles["card"]} aria-labelledby={heading} data-card="">
      <header>
        <h3 id={heading}>{title}</h3>
        <CloseButton name="Close the card" onClose={onClose} />
      </header>
      {children}
    </section>
  );
}

function Known({ known, episodeSlug, onGoTo, onAsk, ...props }: EntityCardProps & { known: Card }) {
  const { name, kind, other_names: others, language, met } = known;
  const link = { episodeSlug, onGoTo };
  const question = askAbout(known);
  return (
    <>
      <div className={styles["face"]}>
        <Avatar kind={kind} name={name} portrait={known.portrait} size="large" />
        <div>
          <p className={styles["kind"]} data-kind={kind}>
            {KIND_NAMES[kind].one}
          </p>
          {others.length > 0 ? (
            <p className={styles["others"]}>
              Also known as <span lang={language}>{others.join(", ")}</span>
            </p>
          ) : null}
          <p className={styles["others"]}>
            First seen: <PlaceLink place={met} label="First seen" {...link} />
          </p>
        </div>
      </div>
      <button type="button" className={styles["ask"]} onClick={() => onAsk(question)}>
        <ShelfIcon />
        <span>
          Ask the wiki: <span lang={language}>{question}</span>
        </span>
      </button>
      <Facts known={known} {...link} />
      <Relations known={known} {...props} />
    </>
  );
}

type FactsProps = Pick<EntityCardProps, "episodeSlug" | "onGoTo"> & { readonly known: Card };

function Facts({ known: { facts, language }, ...link }: FactsProps) {
  if (facts.length === 0) return null;
  return (
    <section className={styles["part"]}>
      <h4>What you know</h4>
      <ul>
        {facts.map((fact) => (
          <li key={`${fact.episode_slug} ${fact.page} ${fact.text}`}>
            <span lang={language}>{fact.text}</span> <PlaceLink place={fact} label="Learned" {...link} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type RelationsProps = Pick<EntityCardProps, "reading" | "onChoose"> & { readonly known: Card };

function Relations({ known, reading, onChoose }: RelationsProps) {
  if (known.relations.length === 0) return null;
  const momentOf = ({ episode_number: episode, page }: Card["met"]) => ({ episode, page });
  return (
    <section className={styles["part"]}>
      <h4>Relations</h4>
      <ul>
        {known.relations.map(({ id, kind, is_source, other, since, until }) => (
          <li key={id}>
            <RelationLine
              kind={kind}
              source={is_source ? known : other}
              target={is_source ? other : known}
              of={known.slug}
              since={momentOf(since)}
              until={until && momentOf(until)}
              language={known.language}
              reading={reading}
              onChoose={onChoose}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
