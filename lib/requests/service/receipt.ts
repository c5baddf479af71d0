import { officeHead } from "#lib/acts/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { dayAsPrinted, RequestReceiptPayload } from "#lib/documents/core/index.ts";
import { drawDocument } from "#lib/documents/index.ts";
import { formatReference } from "#lib/kernel/reference.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { textsOf } from "#lib/platform/i18n.ts";
import { officeMap } from "#lib/territory/index.ts";
import { dirhamsOf, understandRequest } from "../core/index.ts";
import { findCitizenRequest } from "./view.ts";

/** The receipt of one's own request that was sent, drawn from what was typed (law 55-19:10). Nothing before it was sent. */
export async function drawRequestReceipt(
  id: string,
  secret: string,
  at: Date,
): Promise<{ reference: string; pdf: Uint8Array } | undefined> {
  const held = await findCitizenRequest(id, secret, at);
  const { reference, submittedAt, officeCode, kind, quality, delivery, fee, status, answers } = held?.request ?? {};
  const read = answers && understandRequest(answers);
  if (!reference || !submittedAt || !officeCode || !kind || !quality || !delivery || !read?.ok) return undefined;
  const head = await inTransaction("portal", {}, async (tx) => ok(officeHead(await officeMap(tx, at), officeCode)));
  if (!head.ok || !head.value.ok) return undefined;
  const { headAr, headFr, name } = head.value.value;
  const words = { ar: textsOf("ar", "requests"), fr: textsOf("fr", "requests") };
  const both = (key: string, values: Readonly<Record<string, string>> = {}) => ({
    ar: words.ar(key, values),
    fr: words.fr(key, values),
  });
  const same = (text: string) => ({ ar: text, fr: text });
  const { act, applicant } = read.value;
  const payload = RequestReceiptPayload.parse({
    kind: "request_receipt",
    reference: formatReference(reference),
    authority: { ar: [...headAr, name.ar].slice(-4), fr: [...headFr, name.fr].slice(-4) },
    facts: [
      { label: both("field.kind"), value: both(`kind.${kind}`) },
      {
        label: both("field.act"),
        value: same(act.known === "reference" ? `${act.no}/${act.year}` : act.name),
      },
      { label: both("desk.column.quality"), value: same(applicant.name) },
      { label: both("field.quality"), value: both(`quality.${quality}`) },
      { label: both("field.delivery"), value: both(`delivery.${delivery}`) },
      { label: both("field.price"), value: both("price", { price: dirhamsOf(fee ?? 0) }) },
      { label: both("field.submittedOn"), value: dayAsPrinted(civilDayAt(submittedAt)) },
    ],
    words: [both(`status.${status ?? "submitted"}.text`)],
    issuedAt: submittedAt.toISOString(),
  });
  return { reference, pdf: await drawDocument(payload) };
}
