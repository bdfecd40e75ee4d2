/** Whoever is on the pages on screen, and what is known of each by now. Needs no model. */
import { loadWho } from "#components/api/notes.ts";
import { useLoaded } from "#components/api/use-loaded.ts";
import { Avatar } from "#components/world/avatar.tsx";
import type { EntityKind, Mode } from "#lib/contract.ts";
import type { Who } from "#lib/contract-recap.ts";
import { NotePanel } from "./note-panel.tsx";
import styles from "./notes.module.css";
import { PageLink } from "./page-link.tsx";
import type { NotesProps } from "./story-so-far.tsx";

type WhoIsHereProps = NotesProps & {
  readonly canAsk: boolean;
  readonly onAsk: (mode: Mode, question: string) => void;
};

const KINDS: Record<EntityKind, string> = {
  character: "Character",
  creature: "Creature",
  coven: "Coven",
  object: "Thing",
  place: "Place",
};

export function WhoIsHere({ sessionId, version, ...shared }: WhoIsHereProps) {
  const loaded = useLoaded(`${sessionId} ${version}`, () => loadWho(sessionId));
  return (
    <NotePanel loaded={loaded}>
      {({ members, language }) =>
        members.length === 0 ? (
          <p className={styles["quiet"]}>Nobody is on this page whom the companion could name.</p>
        ) : (
          members.map((member) => (
            <MemberCard key={member.id} member={member} language={language} {...shared} />
          ))
        )
      }
    </NotePanel>
  );
}

type MemberCardProps = Omit<WhoIsHereProps, "sessionId" | "version"> & {
  readonly member: Who["members"][number];
  readonly language: string;
};

function MemberCard({ member, language, episodeSlug, canAsk, onAsk, onGoTo }: MemberCardProps) {
  const { name, kind, other_names: others, facts, portrait } = member;
  const [first, ...later] = facts;
  return (
    <article className={styles["member"]} aria-label={name}>
      <header>
        <Avatar kind={kind} name={name} portrait={portrait} size="small" />
        <h3 lang={language}>{capitalised(name)}</h3>
        <span className={styles["kind"]}>{KINDS[kind]}</span>
      </header>
      {others.length > 0 ? (
        <p className={styles["others"]}>
          Also called <span lang={language}>{others.join(", ")}</span>
        </p>
      ) : null}
      {first === undefined ? null : <p lang={language}>{first.text}</p>}
      {later.length > 0 ? (
        <details className={styles["facts"]}>
          <summary>{later.length === 1 ? "One more thing" : `${later.length} more things`} you know</summary>
          <ul>
            {later.map((fact) => (
              <li key={`${fact.episode_number} ${fact.page} ${fact.text}`}>
                <span lang={language}>{fact.text}</span>{" "}
                <PageLink place={fact} episodeSlug={episodeSlug} onGoTo={onGoTo} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <button
        type="button"
        className={styles["ask"]}
        disabled={!canAsk}
        onClick={() => onAsk("wiki", questionAbout(member, language))}
      >
        Ask the wiki<span className="visually-hidden"> about {name}</span>
      </button>
    </article>
  );
}

function questionAbout({ name, kind }: Who["members"][number], language: string): string {
  const isSomebody = kind === "character" || kind === "creature";
  if (language === "fr") return isSomebody ? `Qui est ${name} ?` : `Qu’est-ce que ${name} ?`;
  return `${isSomebody ? "Who" : "What"} is ${name}?`;
}

function capitalised(name: string): string {
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}
