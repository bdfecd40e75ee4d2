"use client";
/** The last resort, when even the layout failed: it brings its own document and leans on nothing. */
type GlobalErrorProps = { readonly error: Error & { digest?: string }; readonly reset: () => void };

export default function GlobalError({ error, reset }: GlobalErrorProps) {
  return (
    <html lang="en">
      <head>
        <title>Peppercarrot Companion</title>
      </head>
      <body
        style={{ fontFamily: "Georgia, serif", margin: "20vh auto", maxWidth: "32rem", padding: "0 1rem" }}
      >
        <h1>The book would not open</h1>
        <p>Something went wrong on our side. Your place in the book is kept.</p>
        {error.digest ? <p>Reference: {error.digest}</p> : null}
        <button type="button" onClick={reset} style={{ font: "inherit", padding: "0.6rem 1.2rem" }}>
          Try again
        </button>
      </body>
    </html>
  );
}
