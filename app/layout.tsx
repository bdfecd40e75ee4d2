/** The frame around every page: language, fonts, tokens and the skip link. */
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { fontClasses } from "#components/ui/fonts.ts";
import "./globals.css";

/** A page that was made ahead could not carry the nonce that its scripts need (proxy.ts). */
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: { default: "Peppercarrot Companion", template: "%s · Peppercarrot Companion" },
  description:
    "Read comics page by page, with a companion that knows every page up to yours and nothing after it.",
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fdfcf7" },
    { media: "(prefers-color-scheme: dark)", color: "#1b1815" },
  ],
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" className={fontClasses}>
      <body>
        <a href="#content" className="skip-link">
          Skip to content
        </a>
        {children}
      </body>
    </html>
  );
}
