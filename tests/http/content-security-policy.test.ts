import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "#lib/http/content-security-policy.ts";

const site = { R2_PUBLIC_URL_PREFIX: undefined, SITE_URL: undefined, isDevelopment: false };

describe("what a page may load and run", () => {
  it("is our own and what carries the page's nonce: nothing inline, nothing from elsewhere", () => {
    const policy = contentSecurityPolicy("abc", site);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' 'nonce-abc';");
    expect(policy).not.toMatch(/script-src[^;]*unsafe|https?:|\*/);
  });

  it("has pictures from the bucket's address, and nothing else from there", () => {
    const policy = contentSecurityPolicy("abc", {
      ...site,
      R2_PUBLIC_URL_PREFIX: "https://art.example.org/v1",
    });
    expect(policy.split("; ").filter((part) => part.includes("art.example.org"))).toEqual([
      "img-src 'self' data: https://art.example.org",
    ]);
  });

  it("lets in the one style sheet that the flip library brings, as it is in the version that is installed", () => {
    const library = readFileSync("node_modules/page-flip/dist/js/page-flip.module.js", "utf8");
    const [literal = ""] = /"\.stf__parent \{(?:[^"\\]|\\.)*"/.exec(library) ?? [];
    const sheet = createHash("sha256")
      .update(String(JSON.parse(literal)))
      .digest("base64");
    expect(contentSecurityPolicy("abc", site)).toContain(`'sha256-${sheet}'`);
  });

  it("goes over https where the site does", () => {
    expect(contentSecurityPolicy("abc", { ...site, SITE_URL: "https://example.org" })).toContain(
      "upgrade-insecure-requests",
    );
    expect(contentSecurityPolicy("abc", site)).not.toContain("upgrade-insecure-requests");
  });
});
