import type { Locale } from "#lib/kernel/texts.ts";
import { fromBase64, toBase64 } from "../core/base64.ts";
import type { KeyRing } from "../core/index.ts";

/** The texts of `locales/<lang>/verification.json`, as they are. */
export type PageTexts = { readonly [key: string]: string | PageTexts };

/** What the page carries in itself, as JSON, so that it can verify without asking anybody. */
export type PageSettings = {
  keys: KeyRing;
  /** answers `{ asOf, serials }` */
  revokedPath: string;
  /** followed by `/<serial>`, answers `{ verdict, kind, officeAr, officeFr, issuedOn }` */
  serialPath: string;
  texts: Record<Locale, PageTexts>;
  /** why a document is not authentic: the `seal` texts of `locales/<lang>/errors.json` */
  refusals: Record<Locale, PageTexts>;
};

type WrittenKey = { keyId: string; publicKey: string; validFromMicros: string; validUntilMicros: string | null };
type WrittenSettings = Omit<PageSettings, "keys"> & { keys: readonly WrittenKey[] };

/** Settings as JSON that may stand inside a script element. */
export function settingsToJson(settings: PageSettings): string {
  const keys = settings.keys.map((key) => ({
    keyId: key.keyId,
    publicKey: toBase64(key.publicKey),
    validFromMicros: String(key.validFromMicros),
    validUntilMicros: key.validUntilMicros === null ? null : String(key.validUntilMicros),
  }));
  return JSON.stringify({ ...settings, keys } satisfies WrittenSettings).replaceAll("<", "\\u003c");
}

/** Reads back what `settingsToJson` wrote into the same page. */
export function settingsFromJson(json: string): PageSettings {
  const written: WrittenSettings = JSON.parse(json);
  const keys = written.keys.map((key) => ({
    keyId: key.keyId,
    publicKey: fromBase64(key.publicKey) ?? new Uint8Array(0),
    validFromMicros: BigInt(key.validFromMicros),
    validUntilMicros: key.validUntilMicros === null ? null : BigInt(key.validUntilMicros),
  }));
  return { ...written, keys };
}
