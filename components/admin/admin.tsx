"use client";
/** The editors' page: a door, and behind it the desk. */
import { useEffect, useMemo, useState } from "react";
import { editorWith } from "#components/api/editor.ts";
import { Link } from "#components/ui/link.tsx";
import styles from "./admin.module.css";
import { Desk } from "./desk.tsx";
import { forgetToken, keepToken, keptToken } from "./kept-token.ts";
import { SignIn } from "./sign-in.tsx";

export function Admin() {
  // Only the browser knows; until it has said so neither is shown.
  const [token, setToken] = useState<string | null | undefined>(undefined);
  useEffect(() => setToken(keptToken()), []);
  const editor = useMemo(() => (token ? editorWith(token) : null), [token]);
  const signOut = () => {
    forgetToken();
    setToken(null);
  };
  const signIn = (given: string) => {
    keepToken(given);
    setToken(given);
  };
  return (
    <div className={styles["admin"]}>
      <header className={styles["bar"]}>
        <p className={styles["name"]}>
          <Link href="/">Peppercarrot Companion</Link>
        </p>
        {editor === null ? null : (
          <button type="button" className="button quiet" onClick={signOut}>
            Sign out
          </button>
        )}
      </header>
      <main id="content">
        <h1>Editors</h1>
        {token === null ? <SignIn onSignIn={signIn} /> : null}
        {editor === null ? null : <Desk editor={editor} onRefused={signOut} />}
      </main>
    </div>
  );
}
