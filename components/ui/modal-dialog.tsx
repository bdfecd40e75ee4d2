/**
 * A native modal dialog. It is open for as long as it is mounted; Escape, a press outside and a `method="dialog"` form
 * close it. The browser keeps the focus inside and gives it back; keys pressed in it reach nothing behind it.
 */
import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useRef,
} from "react";
import styles from "./modal-dialog.module.css";

type ModalDialogProps = {
  /** The id of its heading. */
  readonly labelledBy: string;
  /** Called once it is closed, whichever way, with the value of the button that did it; empty for any other way. */
  readonly onClose: (answer: string) => void;
  readonly children: ReactNode;
};

export function ModalDialog({ labelledBy, onClose, children }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isPressedOutside = useRef(false);

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);

  // All of the dialog is covered by its sheet: what hits the dialog itself hit the backdrop.
  const onPointerDown = ({ target, currentTarget }: PointerEvent) => {
    isPressedOutside.current = target === currentTarget;
  };
  const onClick = ({ target, currentTarget }: MouseEvent) => {
    if (target === currentTarget && isPressedOutside.current) dialog.current?.close();
  };
  const onKeyDown = (event: KeyboardEvent) => event.stopPropagation();

  return (
    <dialog
      ref={dialog}
      className={styles["dialog"]}
      aria-labelledby={labelledBy}
      onClose={({ currentTarget }) => onClose(currentTarget.returnValue)}
      onPointerDown={onPointerDown}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <div className={styles["sheet"]}>{children}</div>
    </dialog>
  );
}
