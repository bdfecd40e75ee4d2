/** What is shown until the first word: a phrase that stays the same, three dots, and patience after a while. */
import { useEffect, useState } from "react";
import styles from "./waiting-line.module.css";

const PHRASES = [
  "Leafing back through your pages",
  "Stirring the cauldron",
  "Lighting another candle",
  "Asking the cat for a second opinion",
  "Dusting off the spell book",
] as const;

/** After this long without a word, the reader is told that it may take a moment. */
const PATIENCE_MS = 4000;

export function WaitingLine() {
  const [phrase] = useState(pickPhrase);
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles["waiting"]}>
      <p>
        {phrase}
        <span className={styles["dots"]} aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
      </p>
      {isSlow ? <p className={styles["slow"]}>The companion is waking up. This can take a moment.</p> : null}
    </div>
  );
}

function pickPhrase(): string {
  return PHRASES[Math.floor(Math.random() * PHRASES.length)] ?? PHRASES[0];
}
