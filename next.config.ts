import type { NextConfig } from "next";

/**
 * What the standalone server needs beside the traced JavaScript: SQL, the embedded engine's files, our content, its
 * pictures and the letters to letter them with.
 */
const runtimeFiles = [
  "./prisma/migrations/**/*",
  "./lib/db/embedded/worker.mjs",
  "./.build/database.tar.gz",
  "./content/**/*",
  "./.build/pictures/**/*",
  "./.build/encoder.mjs",
  "./node_modules/@fontsource/comic-neue/files/comic-neue-latin-700-*.woff",
  "./node_modules/@fontsource/caprasimo/files/caprasimo-latin-400-normal.woff",
  "./node_modules/@electric-sql/pglite/{package.json,dist/**/*}",
  "./node_modules/@electric-sql/pglite-pgvector/{package.json,dist/**/*}",
];

/** For every answer; what a page may load is said by proxy.ts, anew for each. */
const securityHeaders = [
  { key: "x-content-type-options", value: "nosniff" },
  { key: "x-frame-options", value: "DENY" },
  { key: "referrer-policy", value: "strict-origin-when-cross-origin" },
  { key: "cross-origin-opener-policy", value: "same-origin" },
  { key: "permissions-policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()" },
  // Browsers heed it over https only.
  { key: "strict-transport-security", value: "max-age=31536000" },
];

const config: NextConfig = {
  output: "standalone",
  outputFileTracingRoot: import.meta.dirname,
  outputFileTracingIncludes: { "/*": runtimeFiles },
  turbopack: {
    root: import.meta.dirname,
    // Browsers are given the part of it that is used; see scripts/prepare-browser-zod.ts.
    resolveAlias: { "zod/mini": { browser: "./.build/zod-mini.js" } },
  },
  serverExternalPackages: ["@electric-sql/pglite", "@electric-sql/pglite-pgvector", "fontkit", "sharp"],
  typedRoutes: true,
  // What is served is checked when it is built; tests and scripts are checked by `npm run check`.
  typescript: { tsconfigPath: "tsconfig.build.json" },
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    // Fly compresses what does not say how it is encoded, and holds back a stream while it does.
    { source: "/api/sessions/:id/messages", headers: [{ key: "content-encoding", value: "none" }] },
    { source: "/api/admin/runs/:id/events", headers: [{ key: "content-encoding", value: "none" }] },
  ],
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
};

export default config;
