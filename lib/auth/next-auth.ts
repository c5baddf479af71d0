import type { NextAuthOptions } from "next-auth";
import { decode } from "next-auth/jwt";
import Credentials from "next-auth/providers/credentials";
import { config } from "#lib/platform/config.ts";
import { logFault, logWarning } from "#lib/platform/log.ts";
import { signIn, signOut, findSession } from "./service.ts";

const WORKING_DAY_SECONDS = 10 * 3_600;

function cookieName(): string {
  return config().publicUrl.startsWith("https://") ? "__Host-sijil-session" : "sijil-session";
}

/** next-auth writes the message of what is thrown here into an address: ours says nothing, and the journal has the rest. */
function faultWithoutWords(thrown: unknown): never {
  logFault(thrown, { route: "api/auth" });
  throw new Error("gate.fault");
}

/** next-auth owns the cookie and the CSRF of sign-in; its token holds our session token and nothing else. */
export function authOptions(): NextAuthOptions {
  const isSecure = config().publicUrl.startsWith("https://");
  return {
    secret: config().sessionSecret,
    session: { strategy: "jwt", maxAge: WORKING_DAY_SECONDS },
    pages: { signIn: "/ar/desk/sign-in", error: "/ar/desk/sign-in" },
    useSecureCookies: isSecure,
    cookies: {
      sessionToken: {
        name: cookieName(),
        options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure },
      },
    },
    providers: [
      Credentials({
        credentials: { login: {}, password: {}, code: {} },
        async authorize(typed) {
          if (!typed) return null;
          const { login = "", password = "", code = "" } = typed;
          const opened = await signIn({ login, password, code }).catch(faultWithoutWords);
          return opened.ok ? { id: opened.value.token } : null;
        },
      }),
    ],
    logger: {
      error: (code) => logWarning("sign-in could not be answered", { route: "api/auth", state: code }),
      warn: () => undefined,
      debug: () => undefined,
    },
    callbacks: {
      jwt: ({ token, user }) => (user ? { sid: user.id } : { sid: token["sid"] }),
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      async signOut({ token }) {
        const session = typeof token["sid"] === "string" ? await findSession(token["sid"]) : undefined;
        if (session) await signOut(session);
      },
    },
  };
}

/** The session token inside next-auth's cookie, or nothing when the cookie is absent, expired or forged. */
export async function sessionToken(cookie: (name: string) => string | undefined): Promise<string | undefined> {
  const sealed = cookie(cookieName());
  if (sealed === undefined) return undefined;
  const token = await decode({ token: sealed, secret: config().sessionSecret }).catch(() => null);
  return typeof token?.["sid"] === "string" ? token["sid"] : undefined;
}

/** The `Set-Cookie` line that takes the session token out of the browser. */
export function forgottenSessionCookie(): string {
  const secure = config().publicUrl.startsWith("https://") ? "; Secure" : "";
  return `${cookieName()}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${secure}`;
}
