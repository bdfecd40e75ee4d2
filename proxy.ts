/** Next runs this before a page is rendered: each page gets a nonce of its own, which Next puts on its inline scripts. */
import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { env } from "#lib/env.ts";
import { contentSecurityPolicy } from "#lib/http/content-security-policy.ts";

export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString("base64");
  const isDevelopment = process.env.NODE_ENV === "development";
  const policy = contentSecurityPolicy(nonce, { ...env(), isDevelopment });
  const headers = new Headers(request.headers);
  // Next looks for the nonce here.
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

/** Pages only: what is no page runs no script. */
export const config = {
  matcher: ["/((?!api/|health|images/|mcp|_next/|openapi.json|favicon.ico|icon.svg).*)"],
};
