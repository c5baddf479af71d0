import { plainSerial, type TakenBack } from "../core/document-verdict.ts";

/** The list of copies that were taken back, as it stood at that instant (ISO 8601, UTC). */
export type Revocations = {
  asOf: string;
  documents: readonly TakenBack[];
  /** it was kept from another time, for there is no network */
  isKept?: true;
};

export const SERIAL_VERDICTS = ["authentic", "expired", "replaced", "revoked", "unknown"] as const;

/** What the registry says of a typed serial: never more than this. */
export type SerialAnswer = {
  verdict: (typeof SERIAL_VERDICTS)[number];
  kind: string | null;
  officeAr: string | null;
  officeFr: string | null;
  issuedOn: string | null;
  takenBackOn: string | null;
};

const SERIAL = /^[A-Z0-9]{6,24}$/;
const PATIENCE_MS = 6000;

/** The serial that was typed, in its plain form; undefined when it cannot be one. */
export function typedSerial(text: string): string | undefined {
  const serial = plainSerial(text);
  return SERIAL.test(serial) ? serial : undefined;
}

/** The list of revoked documents; undefined when it cannot be had. Nothing of the document is sent. */
export async function fetchRevocations(path: string): Promise<Revocations | undefined> {
  return asRevocations(await fetchJson(path));
}

/** What the registry says of a serial; undefined when it cannot be reached. */
export async function fetchSerial(path: string, serial: string): Promise<SerialAnswer | undefined> {
  return asSerialAnswer(await fetchJson(`${path}/${serial}`));
}

export function asRevocations(json: unknown): Revocations | undefined {
  if (!isObject(json) || typeof json["asOf"] !== "string" || !Array.isArray(json["documents"])) return undefined;
  const documents: unknown[] = json["documents"];
  return { asOf: json["asOf"], documents: documents.filter(isTakenBack) };
}

function isTakenBack(json: unknown): json is TakenBack {
  return (
    isObject(json) &&
    typeof json["serial"] === "string" &&
    (json["verdict"] === "replaced" || json["verdict"] === "revoked") &&
    typeof json["on"] === "string"
  );
}

export function asSerialAnswer(json: unknown): SerialAnswer | undefined {
  if (!isObject(json)) return undefined;
  const verdict = SERIAL_VERDICTS.find((known) => known === json["verdict"]);
  if (!verdict) return undefined;
  const [kind, officeAr, officeFr, issuedOn, takenBackOn] = [
    "kind",
    "officeAr",
    "officeFr",
    "issuedOn",
    "takenBackOn",
  ].map((key) => asText(json[key]));
  return {
    verdict,
    kind: kind ?? null,
    officeAr: officeAr ?? null,
    officeFr: officeFr ?? null,
    issuedOn: issuedOn ?? null,
    takenBackOn: takenBackOn ?? null,
  };
}

// an answer that does not come, or is not JSON, is the same to the reader: the registry could not be reached
async function fetchJson(address: string): Promise<unknown> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE_MS);
  try {
    const response = await fetch(address, {
      credentials: "omit",
      signal: abort.signal,
      headers: { accept: "application/json" },
    });
    return await response.json();
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
