import { listUploads } from "#lib/files/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import {
  type CheckContext,
  type Declaration,
  institutionKindOf,
  type InstitutionKind,
  sectionOf,
} from "../core/index.ts";
import * as store from "../store/index.ts";

/** What an institution's signed declaration proves by itself, by its page: the paper that a family would bring (D22:14, D22:22, D22:25). */
const PROVES: Readonly<Record<InstitutionKind, readonly string[]>> = {
  birth: ["birthCertificate", "administrativeCertificate"],
  newborn: [],
  death: ["verificationCertificate", "administrativeCertificate"],
  stillborn: ["stillbornCertificate"],
  bornAlive: ["verificationCertificate", "administrativeCertificate"],
  unidentified: ["policeMinutes"],
  foundling: ["minutes", "ageCertificate"],
  marriage: ["marriageAct", "mutualAcknowledgementAct", "recognitionJudgment"],
  divorce: ["divorceAct", "divorceJudgment"],
};

/** Every paper of a file that its checks may look at: pictures that were sent, and papers known without one. */
export async function papersOf(
  tx: Tx,
  declaration: Pick<Declaration, "id" | "kind" | "origin" | "answers">,
): Promise<CheckContext["documents"]> {
  const uploads = await listUploads(tx, declaration.id);
  const sent = uploads.map(({ documentKind, status }) => ({ kind: documentKind, status }));
  return [...sent, ...(await provenPapers(tx, declaration))];
}

/**
 * Papers that are known without a picture: those that an institution's declaration stands for, those whose original was seen at the
 * counter or at the desk, and the prosecutor's permission that he gave here or that the office entered from his paper (D22:25).
 */
async function provenPapers(
  tx: Tx,
  declaration: Pick<Declaration, "id" | "kind" | "origin" | "answers">,
): Promise<CheckContext["documents"]> {
  const own = declaration.origin === "institution" ? PROVES[institutionKindOf(declaration)] : [];
  const isPermitted = declaration.kind === "death" && (await store.findPermission(tx, declaration.id)) !== undefined;
  const seen = Object.entries(sectionOf(declaration.answers, "documents")).flatMap(([kind, how]) =>
    how === "seen" ? [kind] : [],
  );
  const brought = (await store.listSeenPapers(tx, declaration.id)).map(({ kind }) => kind);
  return [...own, ...seen, ...brought, ...(isPermitted ? ["prosecutorPermission"] : [])].map((kind) => ({
    kind,
    status: "clean",
  }));
}
