/** Opens the list of keys and gestures, by press or by `?`. */
import { useCallback, useState } from "react";
import { useOnDemand } from "#components/ui/use-on-demand.ts";
import { useReaderKey } from "../reader-keys.ts";
import toolStyles from "../reader-tool.module.css";
import type { View } from "../views/view.ts";

type HelpButtonProps = {
  /** The way it is read now; `null` while that is not decided. */
  readonly view: View | null;
};

const NAME = "Keys and gestures";
const loadHelp = () => import("./help-dialog.tsx");

export function HelpButton({ view }: HelpButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const { loaded, want } = useOnDemand(loadHelp);
  const close = useCallback(() => setOpen(false), []);
  const open = useCallback(() => {
    setOpen(true);
    want(close);
  }, [want, close]);
  useReaderKey("?", open);
  return (
    <>
      <button
        type="button"
        className={toolStyles["tool"]}
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        title={NAME}
        onClick={open}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M3 7h18v10H3zM6.5 10.2h.01M10.2 10.2h.01M13.8 10.2h.01M17.5 10.2h.01M8 13.8h8" />
        </svg>
        <span className="visually-hidden">{NAME}</span>
      </button>
      {isOpen && loaded ? <loaded.HelpDialog view={view ?? "book"} onClose={close} /> : null}
    </>
  );
}
