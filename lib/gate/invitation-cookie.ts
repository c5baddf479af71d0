import { config } from "#lib/platform/config.ts";

const TWENTY_MINUTES = 20 * 60;

/** The cookie of a browser in which an invitation was opened, while a password is chosen there. */
export function invitationCookieName(): string {
  return isSecure() ? "__Host-sijil-invitation" : "sijil-invitation";
}

/** The `Set-Cookie` line that keeps the token of an opened invitation in this browser, or forgets it. */
export function invitationCookie(opening: string | null): string {
  const life = opening === null ? 0 : TWENTY_MINUTES;
  const secure = isSecure() ? "; Secure" : "";
  return `${invitationCookieName()}=${opening ?? ""}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${life}${secure}`;
}

function isSecure(): boolean {
  return config().publicUrl.startsWith("https://");
}
