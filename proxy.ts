import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { preferredLocale } from "#lib/kernel/preferred-locale.ts";
import { isLocale } from "#lib/kernel/texts.ts";

const IS_DEVELOPMENT = process.env.NODE_ENV === "development";

/** Scripts run only with this answer's nonce; nothing comes from elsewhere, nothing frames us, forms go to ourselves. */
function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${IS_DEVELOPMENT ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${IS_DEVELOPMENT ? " 'unsafe-inline'" : ` 'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${IS_DEVELOPMENT ? " ws:" : ""}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * Chooses the language of a first visit and sets the headers of pages. It decides no right: pages and commands do.
 * Commands are posted to /api/ only; anything posted to a page is refused, and no request may name a server action.
 */
export function proxy(request: NextRequest): Response {
  if (request.method !== "GET" && request.method !== "HEAD")
    return new Response(null, { status: 405, headers: { allow: "GET, HEAD" } });

  const { pathname, search } = request.nextUrl;
  if (pathname === "/") {
    const locale = preferredLocale(request.headers.get("accept-language"));
    return new Response(null, { status: 307, headers: { location: `/${locale}${search}`, vary: "accept-language" } });
  }

  const policy = contentPolicy(randomBytes(16).toString("base64"));
  const first = pathname.split("/")[1] ?? "";
  const headers = new Headers(request.headers);
  headers.delete("next-action");
  headers.set("content-security-policy", policy);
  headers.set("x-sijil-locale", isLocale(first) ? first : "ar");
  headers.set("x-sijil-address", `${pathname}${search}`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = { matcher: ["/((?!api/|v$|v/|_next/static/|fonts/|icon\\.svg$).*)"] };
