"use client";
/** Shown when a page could not be made. The error's own text stays on the server. */
import { Notice } from "#components/ui/notice.tsx";

type ErrorPageProps = { readonly error: Error & { digest?: string }; readonly reset: () => void };

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <>
      {/* Where a page cannot be made, what would have named it often cannot either. */}
      <title>The shelf is stuck · Peppercarrot Companion</title>
      <Notice
        title="The shelf is stuck"
        actions={
          <>
            <button type="button" className="button" onClick={reset}>
              Try again
            </button>
            <a href="/" className="button quiet">
              Back to the library
            </a>
          </>
        }
      >
        <p>Something went wrong on our side, and it is not your doing. Your place in the book is kept.</p>
        {error.digest ? <p>Reference: {error.digest}</p> : null}
      </Notice>
    </>
  );
}
