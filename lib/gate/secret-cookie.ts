import { config } from "#lib/platform/config.ts";
import { keyedDigest } from "#lib/platform/crypto.ts";

const THIRTY_DAYS = 30 * 24 * 3_600;

/** One cookie per declaration, so that two drafts in two tabs never mix; over https no neighbouring host can plant one. */
export function secretCookieName(declaration: string): string {
  const prefix = isSecure() ? "__Host-" : "";
  return `${prefix}sijil-d-${declaration.replace(/[^0-9a-f]/g, "").slice(-12)}`;
}

/** The `Set-Cookie` line that keeps a declaration's secret in this browser, or forgets it. */
export function secretCookie(declaration: string, secret: string | null): string {
  const secure = isSecure() ? "; Secure" : "";
  const life = secret === null ? 0 : THIRTY_DAYS;
  return `${secretCookieName(declaration)}=${secret ?? ""}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${life}${secure}`;
}

function isSecure(): boolean {
  return config().publicUrl.startsWith("https://");
}

/** What the table keeps of a secret, and what row-level security compares. */
export function secretHash(secret: string): Uint8Array<ArrayBuffer> {
  return keyedDigest("declaration-secret", secret);
}

export function secretHashHex(secret: string): string {
  return Buffer.from(secretHash(secret)).toString("hex");
}

export function cookieOf(request: Request, name: string): string | undefined {
  const cookies = (request.headers.get("cookie") ?? "").split(/;\s*/);
  return cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1) || undefined;
}
