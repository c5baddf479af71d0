import { z } from "zod";
import { databaseDay, isoDayOf } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import { Blank, CERTIFICATE_SIGNERS, type CertificateType, OFFICE_KINDS } from "../core/index.ts";

/** Every type in every version, by code, the newest version first. */
export async function listTypes(tx: Tx): Promise<CertificateType[]> {
  const rows = await tx.certificateType.findMany({ orderBy: [{ code: "asc" }, { version: "desc" }] });
  return rows.map(({ code, version, nameAr, nameFr, wordsAr, wordsFr, blanks, signers, officeKinds, fromOn }) => ({
    ...{ code, version },
    name: { ar: nameAr, fr: nameFr },
    words: { ar: wordsAr, fr: wordsFr },
    blanks: z.array(Blank).parse(blanks),
    signers: CERTIFICATE_SIGNERS.filter((one) => signers.includes(one)),
    officeKinds: OFFICE_KINDS.filter((one) => officeKinds.includes(one)),
    fromOn: isoDayOf(fromOn),
  }));
}

export async function insertType(tx: Tx, type: CertificateType & { accountId: string }): Promise<void> {
  const { name, words, blanks, signers, officeKinds, fromOn, ...columns } = type;
  await tx.certificateType.create({
    data: {
      ...columns,
      ...{ nameAr: name.ar, nameFr: name.fr, wordsAr: words.ar, wordsFr: words.fr },
      ...{ blanks: [...blanks], signers: [...signers], officeKinds: [...officeKinds], fromOn: databaseDay(fromOn) },
    },
    select: { code: true },
  });
}

/** The next number of the office's journal of administrative certificates: without a gap, given back if the certificate is not written. */
export async function takeNumber(tx: Tx, office: string, year: number): Promise<number> {
  const [row] = await tx.$queryRaw<{ last_no: number }[]>`
    insert into certificate_counter (office_code, year, last_no) values (${office}, ${year}::int, 1)
    on conflict (office_code, year) do update set last_no = certificate_counter.last_no + 1 returning last_no`;
  if (!row) throw new Error("the counter of certificates gave no number");
  return row.last_no;
}
