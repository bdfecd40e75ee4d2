/** Shown for an address that leads nowhere, an unknown episode included. */
import type { Metadata } from "next";
import { Link } from "#components/ui/link.tsx";
import { Notice } from "#components/ui/notice.tsx";

export const metadata: Metadata = { title: "Page not found" };

export default function NotFound() {
  return (
    <Notice
      title="This page is not on our shelves"
      actions={
        <Link href="/" className="button">
          Back to the library
        </Link>
      }
    >
      <p>The address may be mistyped, or the episode has moved. Every episode we have is in the library.</p>
    </Notice>
  );
}
