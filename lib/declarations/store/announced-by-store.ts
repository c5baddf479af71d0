import type { Tx } from "#lib/platform/db.ts";

/** The latest declaration of this institution under a reference or the key of a certificate's number. */
export async function findAnnouncedBy(
  tx: Tx,
  { reference, certificate }: { reference: string | null; certificate: string },
): Promise<string | undefined> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    select id::text from declaration
     where institution_code = (select my_institution())
       and (reference = ${reference} or upper(replace(certificate_number, ' ', '')) = ${certificate})
     order by reference = ${reference} desc nulls last, submitted_at desc, id limit 1`;
  return row?.id;
}
