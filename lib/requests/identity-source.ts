import { Cnie } from "#lib/names/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { config } from "#lib/platform/config.ts";
import type { NationalIdentity } from "./core/index.ts";

/** What the applicant typed to be vouched for. */
export type ShownIdentity = { cnie: string; identifier: string };

/**
 * A service of digital identity that vouches for a person. `prove` takes what the person showed it and gives whom it vouches for; it refuses
 * (`requests.identityRefused`) whom it does not know. It is asked in no transaction, and gives up when `signal` says so.
 */
export type NationalIdentitySource = {
  name: string;
  isSimulator: boolean;
  prove: (shown: ShownIdentity, signal: AbortSignal) => Promise<Result<NationalIdentity>>;
};

/** Plays the national service in a demonstration: it believes whatever card is typed, and so proves nothing. */
const simulator: NationalIdentitySource = {
  name: "simulator",
  isSimulator: true,
  prove: ({ cnie, identifier }) => {
    const card = Cnie.safeParse(cnie);
    const given = identifier.trim().toUpperCase();
    return Promise.resolve(
      card.success
        ? ok({ cnie: card.data, identifier: given === "" ? null : given })
        : err({ code: "requests.identityRefused" }),
    );
  },
};

/** Who vouches for people in this installation; nobody in production until an adapter for the national service stands here. */
export function nationalIdentitySource(): NationalIdentitySource | null {
  return config().mode === "demonstration" ? simulator : null;
}
