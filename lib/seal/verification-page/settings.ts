import type { Locale } from "#lib/kernel/texts.ts";
import { fromBase64, toBase64 } from "../core/base64.ts";
import type { KeyRing, TrustedKey } from "../core/index.ts";

/** The texts of `locales/<lang>/verification.json`, as they are. */
export type PageTexts = { readonly [key: string]: string | PageTexts };

/** What the page carries in itself, as JSON, so that it can verify without asking anybody. */
export type PageSettings = {
  keys: KeyRing;
  /** those that sign whole files */
  fileKeys: KeyRing;
  /** reads codes where the browser does not: a script whose hash the policy names */
  decoderPath: string;
  /** keeps the page where there is no network */
  workerPath: string;
  /** answers `{ asOf, documents }` */
  revokedPath: string;
  /** followed by `/<serial>`, answers `{ verdict, kind, officeAr, officeFr, issuedOn }` */
  serialPath: string;
  texts: Record<Locale, PageTexts>;
  /** why a document is not authentic: the `seal` texts of `locales/<lang>/errors.json` */
  refusals: Record<Locale, PageTexts>;
};

type WrittenKey = { keyId: string; publicKey: string; validFromMicros: string; validUntilMicros: string | null };
type WrittenSettings = Omit<PageSettings, "keys" | "fileKeys"> & Record<"keys" | "fileKeys", readonly WrittenKey[]>;

/** Settings as JSON that may stand inside a script element. */
export function settingsToJson(settings: PageSettings): string {
  const written = { ...settings, keys: settings.keys.map(writeKey), fileKeys: settings.fileKeys.map(writeKey) };
  return JSON.stringify(written satisfies WrittenSettings).replaceAll("<", "\\u003c");
}

/** Reads back what `settingsToJson` wrote into the same page. */
export function settingsFromJson(json: string): PageSettings {
  const written: WrittenSettings = JSON.parse(json);
  return { ...written, keys: written.keys.map(readKey), fileKeys: written.fileKeys.map(readKey) };
}

function writeKey({ keyId, publicKey, validFromMicros, validUntilMicros }: TrustedKey): WrittenKey {
  return {
    keyId,
    publicKey: toBase64(publicKey),
    validFromMicros: String(validFromMicros),
    validUntilMicros: validUntilMicros === null ? null : String(validUntilMicros),
  };
}

function readKey({ keyId, publicKey, validFromMicros, validUntilMicros }: WrittenKey): TrustedKey {
  return {
    keyId,
    publicKey: fromBase64(publicKey) ?? new Uint8Array(0),
    validFromMicros: BigInt(validFromMicros),
    validUntilMicros: validUntilMicros === null ? null : BigInt(validUntilMicros),
  };
}
