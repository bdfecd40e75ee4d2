/** A face in a ring of its kind's colour; drawn by us where there is no portrait, or where it does not come. */
import type { EntityKind, Portrait as Picture } from "#lib/contract.ts";
import styles from "./avatar.module.css";
import { KindIcon } from "./kind-icon.tsx";
import { Portrait } from "./portrait.tsx";

type AvatarProps = {
  readonly kind: EntityKind;
  readonly name: string;
  readonly portrait: Picture | null;
  readonly size: "small" | "medium" | "large";
};

/** Decorative: the name always stands beside it. */
export function Avatar({ kind, name, portrait, size }: AvatarProps) {
  const fallback = <KindIcon kind={kind} name={name} />;
  return (
    <span className={styles["avatar"]} data-kind={kind} data-size={size}>
      {portrait === null ? (
        fallback
      ) : (
        <Portrait key={portrait.url} picture={portrait} width={PIXELS[size]} fallback={fallback} />
      )}
    </span>
  );
}

/** In CSS pixels, as in the stylesheet. */
const PIXELS = { small: 44, medium: 72, large: 120 } as const;
