/** What stands for somebody without a portrait: a hat, a tower, a paw, a spark; for a character their initial. */
import type { EntityKind } from "#lib/contract.ts";
import styles from "./avatar.module.css";

type KindIconProps = { readonly kind: EntityKind; readonly name: string };

export function KindIcon({ kind, name }: KindIconProps) {
  if (kind === "character") {
    return (
      <span className={styles["initial"]} data-icon={kind} aria-hidden="true">
        {initialOf(name)}
      </span>
    );
  }
  return (
    <svg className={styles["icon"]} viewBox="0 0 48 48" data-icon={kind} aria-hidden="true">
      {DRAWINGS[kind]}
    </svg>
  );
}

const DRAWINGS = {
  coven: (
    <>
      <path d="M6 35c6 4 30 4 36 0-3-3-8-3-10-4L26 11c-1-3-5-4-8-2l3 4-6 18c-2 1-6 1-9 4z" />
      <path d="M16 29c5 3 11 3 16 1" className={styles["band"]} />
    </>
  ),
  place: (
    <>
      <path d="M14 40l3-24h14l3 24z" />
      <path d="M13 16l11-10 11 10z" />
      <path d="M21 40v-8a3 3 0 0 1 6 0v8zM22 21h4v5h-4z" className={styles["hole"]} />
    </>
  ),
  creature: (
    <>
      <ellipse cx="24" cy="31" rx="9" ry="7.5" />
      <ellipse cx="11.5" cy="23" rx="3.6" ry="4.8" />
      <ellipse cx="19" cy="14.5" rx="3.6" ry="5.2" />
      <ellipse cx="29" cy="14.5" rx="3.6" ry="5.2" />
      <ellipse cx="36.5" cy="23" rx="3.6" ry="4.8" />
    </>
  ),
  object: (
    <path d="M22 7l3.6 11.4L37 22l-11.4 3.6L22 37l-3.6-11.4L7 22l11.4-3.6zM37 31l1.6 4.4L43 37l-4.4 1.6L37 43l-1.6-4.4L31 37l4.4-1.6z" />
  ),
} as const;

/** "the ferry fox" begins with an F, "l’oiseau" with an O. */
function initialOf(name: string): string {
  const bare = name.replace(/^(?:(?:the|an?|la|les?|une?|der|die|das|el|los|las)\s+|l['’])/iu, "");
  return [...bare][0]?.toLocaleUpperCase() ?? "";
}
