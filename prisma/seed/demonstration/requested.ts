import { keepReceived, quarantine } from "#lib/files/index.ts";
import { type RequestAnswers, SECTION_NAMES } from "#lib/requests/core/index.ts";
import type { Result } from "#lib/kernel/result.ts";
import {
  askIdentity,
  keepIdentity,
  keepPayment,
  mayPay,
  saveRequestSection,
  startRequest,
  submitRequest,
  takePayment,
} from "#lib/requests/index.ts";
import { asCitizen } from "./walk.ts";

export type RequestWish = {
  answers: RequestAnswers;
  /** The card that the national service vouches for; an officer compares a picture where it is absent. */
  proved?: { cnie: string; identifier?: string };
  papers?: readonly { kind: string; content: Uint8Array }[];
  locale?: "ar" | "fr";
  isSent?: boolean;
  isPaid?: boolean;
};

/** A request typed page by page and, unless it stays a draft, sent and paid, at a given moment. */
export async function requestDocument(at: Date, wish: RequestWish): Promise<{ id: string; reference: string | null }> {
  const { answers, proved, papers = [], locale = "ar", isSent = true, isPaid = true } = wish;
  const { id } = await asCitizen(null, at, locale, startRequest);
  for (const section of SECTION_NAMES) {
    const posted = answers[section];
    if (posted)
      await asCitizen(id, at, locale, (context) =>
        saveRequestSection(context, { section, posted, isFromCheck: false }),
      );
  }
  if (proved) {
    const vouched = heard(await askIdentity({ identifier: "", ...proved }));
    await asCitizen(id, at, locale, (context) => keepIdentity(context, vouched));
  }
  for (const { kind, content } of papers) {
    const received = await quarantine({ name: `${kind}.jpg`, content });
    if (!received.ok) throw new Error(received.error.code);
    await asCitizen(id, at, locale, async ({ tx }) => {
      const place = { requestId: id, documentKind: kind, replaces: undefined, at };
      const kept = await keepReceived(tx, received.value, place);
      return kept.ok ? { ok: true, value: { value: null, events: [] } } : kept;
    });
  }
  if (!isSent) return { id, reference: null };
  const { reference, status } = await asCitizen(id, at, locale, submitRequest);
  if (status === "payment_pending" && isPaid) await paid(id, at, locale);
  return { id, reference };
}

async function paid(id: string, at: Date, locale: "ar" | "fr"): Promise<void> {
  const asked = await asCitizen(id, at, locale, async (context) => {
    const may = await mayPay(context);
    return may.ok ? { ok: true, value: { value: may.value, events: [] } } : may;
  });
  const taken = heard(await takePayment(asked));
  await asCitizen(id, at, locale, (context) => keepPayment(context, taken));
}

function heard<T>(answer: Result<T>): T {
  if (!answer.ok) throw new Error(`the demonstration was refused: ${answer.error.code}`);
  return answer.value;
}
