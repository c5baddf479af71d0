import { openAct } from "#lib/acts/index.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import { parseIsoDay } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { countryName, type DeskFile, findDeskFile } from "#lib/declarations/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { formatReference } from "#lib/kernel/reference.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { authorityOf, type Bilingual, ConsularLetterPayload, dayAsPrinted } from "../core/index.ts";
import * as store from "../store.ts";
import { drawDocument } from "../templates/index.ts";

/**
 * The letter that tells a consulate of the death of its national, through the ministry of foreign affairs, drawn from the registered act:
 * reading the act for it leaves its trace. Nothing for a file that this officer may not see, for another act, for a Moroccan, for a body
 * without a name, and where no officer of the office may sign.
 */
export async function drawConsularLetter(
  officer: StaffSession,
  declarationId: string,
  at: Date,
): Promise<Uint8Array | undefined> {
  const file = await findDeskFile(officer, declarationId, at);
  const office = officer.office?.code;
  const actId = file?.act?.id;
  if (!file || actId === undefined || office === undefined || file.declaration.kind !== "death") return undefined;
  const today = civilDayAt(at);
  const read = await inTransaction("desk", { "app.session": officer.token }, async (tx) => {
    const opened = await openAct({ tx }, { actId, purpose: "consularLetter" });
    if (!opened.ok) return opened;
    const signatory = await store.findSignatory(tx, { office, actKind: "death", today, issuer: officer.staffId });
    return ok({ ...opened.value, signatory });
  });
  if (!read.ok) return undefined;
  const { act, no, year, signatory } = read.value;
  if (act.kind !== "death" || !act.names.subject || !signatory || act.nationality === "MA") return undefined;
  const country = act.nationality === null ? undefined : countryName(act.nationality);
  if (!country) return undefined;
  const { given, family } = act.names.subject;
  const identity = lineOf(file, "deceased.otherIdentity");
  return drawDocument(
    ConsularLetterPayload.parse({
      kind: "consular_letter",
      reference: formatReference(act.reference),
      authority: authorityOf(act),
      subject: {
        ar: [given.ar, family?.ar].filter(Boolean).join(" "),
        fr: [given.latin, family?.latin].filter(Boolean).join(" "),
      },
      country,
      ...(identity !== "" && { identity }),
      ...(act.bornOn !== null && { bornOn: asFarAsKnown(act.bornOn) }),
      diedOn: dayAsPrinted(act.diedOn),
      place: act.place,
      act: { number: no, year },
      officer: signatory.name,
      issuedAt: at.toISOString(),
      issuedOn: dayAsPrinted(today),
    }),
  );
}

/** A line of the file as the officer settled it. */
function lineOf({ fields, reviews }: DeskFile, path: string): string {
  const value = reviews[path]?.verified ?? fields.find((line) => line.path === path)?.value ?? "";
  return typeof value === "string" ? value : "";
}

/** `1948` and `1948-03` are printed as they stand in the act. */
function asFarAsKnown(written: string): Bilingual {
  const whole = parseIsoDay(written);
  return whole.ok ? dayAsPrinted(whole.value) : { ar: written, fr: written };
}
