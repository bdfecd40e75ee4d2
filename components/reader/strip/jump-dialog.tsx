/** Asked before a reader jumps to a page further than they have been. Tells nothing of what lies between. */
import { useId } from "react";
import { ModalDialog } from "#components/ui/modal-dialog.tsx";
import styles from "./jump-dialog.module.css";

type JumpDialogProps = {
  readonly page: number;
  readonly furthestPage: number;
  readonly onStay: () => void;
  readonly onJump: () => void;
};

const JUMP = "jump";

export function JumpDialog({ page, furthestPage, onStay, onJump }: JumpDialogProps) {
  const heading = useId();
  const between = page === furthestPage + 1 ? `Page ${page}` : `Pages ${furthestPage + 1} to ${page}`;
  return (
    <ModalDialog labelledBy={heading} onClose={(answer) => (answer === JUMP ? onJump() : onStay())}>
      <form method="dialog" className={styles["question"]}>
        <h2 id={heading}>
          You have read up to page {furthestPage}. Jump to page {page}?
        </h2>
        <p>{between} will count as read, and your companion will speak of what happens there.</p>
        <div className={styles["choices"]}>
          <button type="submit" className="button">
            Stay here
          </button>
          <button type="submit" value={JUMP} className="button quiet">
            Jump to page {page}
          </button>
        </div>
      </form>
    </ModalDialog>
  );
}
