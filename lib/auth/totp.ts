import { Secret, TOTP } from "otpauth";

const PERIOD_SECONDS = 30;
const WINDOW = 1;

/** The step a six-digit code belongs to (30 s each, one step of tolerance either way), or nothing when it is wrong. */
export function totpStep(key: Uint8Array, code: string, at: Date): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const delta = totpOf(key).validate({ token: code, timestamp: at.getTime(), window: WINDOW });
  return delta === null ? undefined : Math.floor(at.getTime() / 1000 / PERIOD_SECONDS) + delta;
}

/** The code of an instant: for the demonstration's own sign-in page and for tests. */
export function totpCode(key: Uint8Array, at: Date): string {
  return totpOf(key).generate({ timestamp: at.getTime() });
}

/** A code that a sign-in of this moment takes and that was not used before: the running step's, else the next one's. */
export function codeNotYetUsed(key: Uint8Array, lastStep: number, at: Date): string | undefined {
  const running = Math.floor(at.getTime() / 1000 / PERIOD_SECONDS);
  const step = Math.max(running, lastStep + 1);
  return step <= running + WINDOW ? totpCode(key, new Date(step * PERIOD_SECONDS * 1000)) : undefined;
}

function totpOf(key: Uint8Array): TOTP {
  return new TOTP({
    secret: new Secret({ buffer: new Uint8Array(key).buffer }),
    period: PERIOD_SECONDS,
    digits: 6,
    algorithm: "SHA1",
  });
}
