/** Sends a series' folder: picked as a folder, or packed as a tar.gz. It is checked and kept; publishing comes after. */
import { type FormEvent, useState } from "react";
import { type Complaint, ContentRefused, type Editor } from "#components/api/editor.ts";
import { sentenceOf } from "#components/api/request-failed.ts";
import type { AdminSeries, Bundle } from "#lib/contract-admin.ts";
import styles from "./admin.module.css";
import { Complaints } from "./complaints.tsx";
import { packFolder } from "./pack-folder.ts";
import type { Act } from "./series-card.tsx";

type UploadFormProps = {
  readonly editor: Editor;
  readonly series: readonly AdminSeries[];
  readonly act: Act;
};

type Outcome =
  | { readonly state: "idle" | "sending" }
  | { readonly state: "kept"; readonly bundle: Bundle; readonly warnings: readonly Complaint[] }
  | { readonly state: "refused"; readonly sentence: string; readonly complaints: readonly Complaint[] };

export function UploadForm({ editor, series, act }: UploadFormProps) {
  const [outcome, setOutcome] = useState<Outcome>({ state: "idle" });
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setOutcome({ state: "sending" });
    setOutcome(await send(editor, form));
    await act(async () => undefined);
  };
  return (
    <section aria-labelledby="send" className={styles["card"]}>
      <h2 id="send">Send content</h2>
      <form className={styles["form"]} onSubmit={onSubmit}>
        <label htmlFor="series">Series, by its slug</label>
        <input
          id="series"
          name="series"
          list="known-series"
          required={true}
          pattern="[a-z0-9]+(-[a-z0-9]+)*"
        />
        <datalist id="known-series">
          {series.map(({ slug }) => (
            <option key={slug} value={slug} />
          ))}
        </datalist>
        <label htmlFor="archive">Its folder as a tar.gz</label>
        <input id="archive" name="archive" type="file" accept=".gz,.tgz,application/gzip" />
        <label htmlFor="folder">or the folder itself</label>
        <input
          id="folder"
          name="folder"
          type="file"
          ref={(input) => input?.setAttribute("webkitdirectory", "")}
        />
        <button type="submit" className="button" disabled={outcome.state === "sending"}>
          {outcome.state === "sending" ? "Sending…" : "Send and check"}
        </button>
      </form>
      <OutcomeView outcome={outcome} editor={editor} act={act} />
    </section>
  );
}

async function send(editor: Editor, form: FormData): Promise<Outcome> {
  const filesOf = (name: string) =>
    form.getAll(name).filter((file): file is File => file instanceof File && file.size > 0);
  const [archive] = filesOf("archive");
  const folder = filesOf("folder");
  try {
    if (archive === undefined && folder.length === 0)
      return { state: "refused", sentence: "Choose an archive or a folder first.", complaints: [] };
    const kept = await editor.upload(String(form.get("series")), archive ?? (await packFolder(folder)));
    return { state: "kept", ...kept };
  } catch (error) {
    const complaints = error instanceof ContentRefused ? error.complaints : [];
    return { state: "refused", sentence: sentenceOf(error), complaints };
  }
}

type OutcomeViewProps = Omit<UploadFormProps, "series"> & { readonly outcome: Outcome };

function OutcomeView({ outcome, editor, act }: OutcomeViewProps) {
  if (outcome.state === "refused") {
    return (
      <div role="alert" className={styles["failure"]}>
        <p>{outcome.sentence}</p>
        <Complaints complaints={outcome.complaints} />
      </div>
    );
  }
  if (outcome.state !== "kept") return null;
  const { bundle, warnings } = outcome;
  return (
    <div role="status" className={styles["kept"]}>
      <p>
        Kept as bundle {bundle.hash.slice(0, 8)}: {bundle.files} files, and nothing wrong that keeps it from
        being published. Readers notice nothing yet.
      </p>
      <Complaints complaints={warnings} />
      {bundle.is_published ? (
        <p>It is what readers read already.</p>
      ) : (
        <button
          type="button"
          className="button"
          onClick={() =>
            act(() => editor.ingest({ series: bundle.series, bundle: bundle.id, dry_run: true }))
          }
        >
          See what it would change
        </button>
      )}
    </div>
  );
}
