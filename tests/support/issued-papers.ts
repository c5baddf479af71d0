import { isoDay } from "#lib/calendar/core/index.ts";
import {
  documentOfAct,
  isKindOfAct,
  ISSUED_KINDS,
  type Issuing,
  type RegisteredAct,
  signedPayload,
} from "#lib/documents/core/index.ts";
import { type DocumentPayload, drawDocument, SPECIMENS } from "#lib/documents/templates/catalogue.ts";
import { documentUrl, ed25519PublicKey, ed25519Signer, type KeyRing, signDocument } from "#lib/seal/core/index.ts";
import { signFile } from "#lib/seal/index.ts";
import { aBirthAct } from "./a-birth-act.ts";
import { A_CARD_WISH } from "./a-card-wish.ts";
import { aDeathAct } from "./a-death-act.ts";
import { aFileKey } from "./a-file-key.ts";

const ORIGIN = "https://etat-civil.example.ma";
const SERIAL = "SJ264K7MT2WD";
const issuedAt = new Date("2026-12-02T09:30:00Z");
const secret = new Uint8Array(32).fill(9);
const file = aFileKey();

export const PAPER_CODE_KEYS: KeyRing = [
  { keyId: "d26", publicKey: ed25519PublicKey(secret), validFromMicros: 0n, validUntilMicros: null },
];
export const PAPER_FILE_KEYS: KeyRing = [
  { keyId: file.signer.keyId, publicKey: file.publicKey, validFromMicros: 0n, validUntilMicros: null },
];
export const PAPER_CERTIFICATE = file.signer.certificate;

/** A copy as its holder receives it: the signed file, and the address that its printed code must bear. */
export type IssuedPaper = { payload: DocumentPayload; pdf: Uint8Array; url: string };

const issuing: Issuing = {
  serial: SERIAL,
  issuedAt,
  issuedOn: isoDay(2026, 12, 2),
  expiresOn: isoDay(2027, 3, 2),
  place: { ar: "الرباط", fr: "Rabat" },
  signatory: { name: { ar: "نادية الشرقاوي", fr: "Nadia CHERKAOUI" }, gender: "female", quality: "delegated" },
};

const LONG = {
  given: { ar: "عبد الصمد الأمين", latin: "Abd-Essamad El-Amine" },
  family: { ar: "الودغيري الإدريسي", latin: "EL OUADGHIRI EL IDRISSI" },
};

/** Whether the names on the paper are as usual, or as long as names get: then the code is at its densest. */
export type Length = "usual names" | "long names";

/** Every document that is issued, made as the register makes it: signed code, drawn page, signed file. */
export const ISSUED_PAPERS: readonly [name: string, make: () => Promise<IssuedPaper>][] = [
  ...ISSUED_KINDS.flatMap((kind) =>
    (["usual names", "long names"] as const).map((length): [string, () => Promise<IssuedPaper>] => [
      `${kind} with ${length}`,
      () => paperOf(kind, length),
    ]),
  ),
  ...(["birth", "death"] as const).flatMap((actKind) =>
    (["full", "extract"] as const).map((content): [string, () => Promise<IssuedPaper>] => [
      `${content} copy of a ${actKind} on paper`,
      () => paperOfLegacy(actKind, content),
    ]),
  ),
];

async function paperOf(kind: (typeof ISSUED_KINDS)[number], length: Length): Promise<IssuedPaper> {
  const act = actOf(isKindOfAct(kind, { act: aBirthAct() }), length);
  const registered = {
    act,
    mentions: [],
    no: 87,
    year: 2026,
    regime: "R36",
    hash: new Uint8Array(32).fill(7),
    history: { text: act.text, lines: [] },
  } as const;
  const bytes = signDocument(signedPayload(kind, registered, issuing), ed25519Signer("d26", secret));
  if (!bytes.ok) throw new Error(bytes.error.code);
  const url = documentUrl(ORIGIN, bytes.value);
  const built = documentOfAct(kind, registered, issuing, url, A_CARD_WISH);
  if (!built.ok) throw new Error(built.error.code);
  return sign(built.value, url);
}

function paperOfLegacy(actKind: "birth" | "death", content: "full" | "extract"): Promise<IssuedPaper> {
  const url = `${ORIGIN}/v?serial=${SERIAL}`;
  return sign({ ...SPECIMENS["legacy-copy/v1"], actKind, content, verification: { url } }, url);
}

async function sign(payload: DocumentPayload, address: string): Promise<IssuedPaper> {
  const pdf = await signFile(await drawDocument(payload), { address, signedAt: issuedAt, signer: file.signer });
  return { payload, pdf, url: address };
}

function actOf(isBirth: boolean, length: Length): RegisteredAct["act"] {
  const [birth, death] = [aBirthAct(), aDeathAct()];
  if (length === "usual names") return isBirth ? birth : death;
  const long = { subject: LONG, father: LONG, mother: LONG };
  return isBirth ? aBirthAct({ names: long }) : aDeathAct({ names: { ...long, spouses: [] } });
}
