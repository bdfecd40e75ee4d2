/** The door of the editors' page: the token is tried before it is kept. */
import { type FormEvent, useState } from "react";
import { editorWith } from "#components/api/editor.ts";
import { sentenceOf } from "#components/api/request-failed.ts";
import styles from "./admin.module.css";

export function SignIn({ onSignIn }: { readonly onSignIn: (token: string) => void }) {
  const [failure, setFailure] = useState<string | null>(null);
  const [isTrying, setTrying] = useState(false);
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const token = String(new FormData(event.currentTarget).get("token") ?? "").trim();
    setTrying(true);
    try {
      await editorWith(token).status();
      onSignIn(token);
    } catch (error) {
      setFailure(sentenceOf(error));
      setTrying(false);
    }
  };
  return (
    <form className={styles["card"]} onSubmit={onSubmit}>
      <label htmlFor="token">Editors’ token</label>
      <input id="token" name="token" type="password" autoComplete="current-password" required={true} />
      <p className={styles["quiet"]}>It is kept until you sign out or close this tab.</p>
      {failure === null ? null : (
        <p role="alert" className={styles["failure"]}>
          {failure}
        </p>
      )}
      <button type="submit" className="button" disabled={isTrying}>
        Sign in
      </button>
    </form>
  );
}
