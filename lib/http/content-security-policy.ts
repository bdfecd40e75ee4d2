/**
 * What a page may load and run: our own files, inline scripts that carry the page's own nonce, and pictures from where we
 * keep them. Whatever gets into a page by another way can neither run nor send anything anywhere.
 */
import type { Env } from "#lib/env.ts";

type Site = Pick<Env, "R2_PUBLIC_URL_PREFIX" | "SITE_URL"> & { isDevelopment: boolean };

/** The style sheet that the flip library (page-flip 2.0.7) adds by script: of nothing at first, and then of its rules. */
const STYLES_OF_THE_BOOK =
  "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' 'sha256-68ovwuVEgP4KP6803CNhdg6S0jCfEydjM4sM/Qdnc5o='";

/** The policy of one page. `nonce` must be new for each. */
export function contentSecurityPolicy(nonce: string, site: Site): string {
  const pictures = site.R2_PUBLIC_URL_PREFIX === undefined ? "" : new URL(site.R2_PUBLIC_URL_PREFIX).origin;
  return [
    "default-src 'none'",
    // React's development build evaluates text to show where an error came from.
    `script-src 'self' 'nonce-${nonce}'${site.isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${site.isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}' ${STYLES_OF_THE_BOOK}`}`,
    // Sizes, places and colours of single elements, as React writes them on the server.
    "style-src-attr 'unsafe-inline'",
    // Placeholders are data in the page itself.
    `img-src 'self' data: ${pictures}`.trim(),
    "font-src 'self'",
    `connect-src 'self'${site.isDevelopment ? " ws:" : ""}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(site.SITE_URL?.startsWith("https:") ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}
