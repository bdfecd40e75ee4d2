/** What to mend in a folder, file by file and line by line. */
import type { Complaint } from "#components/api/editor.ts";
import styles from "./admin.module.css";

export function Complaints({ complaints }: { readonly complaints: readonly Complaint[] }) {
  if (complaints.length === 0) return null;
  return (
    <ul className={styles["complaints"]}>
      {complaints.map(({ file, line, field, message }) => (
        <li key={`${file}:${line} ${field} ${message}`}>
          <code>
            {file}:{line}
          </code>{" "}
          {field === "" ? "" : `${field}: `}
          {message}
        </li>
      ))}
    </ul>
  );
}
