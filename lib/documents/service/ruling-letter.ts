import type { RulingLetter } from "#lib/declarations/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { textsOf } from "#lib/platform/i18n.ts";
import { afterRefusal, stateOn } from "#lib/rulings/core/index.ts";
import { type Bilingual, dayAsPrinted, RulingLetterPayload } from "../core/index.ts";
import { drawDocument } from "../templates/index.ts";

type Values = Readonly<Record<string, string | number>>;

/** The letter on a request about an act as it stands today: a receipt while it waits, the way to go, or the refusal with what is left (L36:48). */
export function drawRulingLetter({ ruling, head, officer, at }: RulingLetter): Promise<Uint8Array> {
  const { act, holder, request, matter, decider, askedAt, dueOn, regime } = ruling;
  const today = civilDayAt(at);
  const state = stateOn(ruling, today);
  const letter = state === "refused" ? "refusal" : state === "outside" ? "orientation" : "receipt";
  const texts = { ar: textsOf("ar", "corrections"), fr: textsOf("fr", "corrections") };
  const both = (key: string, values: { ar: Values; fr: Values } = { ar: {}, fr: {} }): Bilingual => ({
    ar: texts.ar(key, values.ar),
    fr: texts.fr(key, values.fr),
  });
  const same = (text: string): Bilingual => ({ ar: text, fr: text });
  const who = both(`decider.${decider}`);
  const named = (more: { ar: Values; fr: Values } = { ar: {}, fr: {} }) => ({
    ar: { decider: who.ar, ...more.ar },
    fr: { decider: who.fr, ...more.fr },
  });
  const on = (day: NonNullable<typeof dueOn>) => {
    const { ar, fr } = dayAsPrinted(day);
    return { ar: { date: ar }, fr: { date: fr } };
  };
  const words: Bilingual[] = [];
  if (letter === "receipt") {
    words.push(both("letter.waiting", named()));
    if (dueOn !== null) words.push(both("letter.due", on(dueOn)));
  }
  if (letter === "orientation") {
    const key = decider === "commission" || decider === "justice" ? decider : "court";
    words.push(both(`letter.${key}`));
  }
  if (letter === "refusal") {
    const { number, decidedOn, reason } = ruling;
    if (ruling.state === "waiting") words.push(both("silence"));
    else if (number !== null && decidedOn !== null) {
      const { ar, fr } = on(decidedOn);
      words.push(both("letter.refusedBy", named({ ar: { ...ar, number }, fr: { ...fr, number } })));
    }
    if (reason !== null) {
      const because = both(`reason.${reason}`);
      words.push(both("letter.because", { ar: { reason: because.ar }, fr: { reason: because.fr } }));
    }
    const appeal = afterRefusal(matter, regime);
    words.push(both(appeal ? `letter.appeal.${regime}` : "letter.administrative"));
    if (appeal) words.push(both("letter.orCourt"));
  }
  const change = request.changes[0];
  return drawDocument(
    RulingLetterPayload.parse({
      kind: "ruling_letter",
      letter,
      regime,
      reference: `${act.no}/${act.year}`,
      authority: { ar: head.ar.slice(-4), fr: head.fr.slice(-4) },
      facts: [
        { label: both("find.kind"), value: both(`find.kinds.${act.kind}`) },
        { label: both("line.holder"), value: { ar: holder.ar, fr: holder.latin || holder.ar } },
        { label: both("line.matter"), value: both(`matter.${matter}`) },
        ...(change ? [{ label: both("ask.field"), value: both(`field.${change.field}`) }] : []),
        { label: both("line.decider"), value: who },
        { label: both("ask.applicant"), value: same(request.applicant) },
        { label: both("line.askedOn"), value: dayAsPrinted(civilDayAt(askedAt)) },
      ],
      words,
      officer: { ar: officer.ar || officer.latin, fr: officer.latin || officer.ar },
      issuedAt: at.toISOString(),
      issuedOn: dayAsPrinted(today),
    }),
  );
}
