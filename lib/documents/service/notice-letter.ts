import { type IsoDay, isIsoDay } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { canonOfNotice, type NoticeContent } from "#lib/notices/core/index.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import { textsOf } from "#lib/platform/i18n.ts";
import { MENTION_NAMES } from "#lib/wording/core/index.ts";
import { type Bilingual, dayAsPrinted, OfficeLetterPayload } from "../core/index.ts";
import { drawDocument } from "../templates/index.ts";

export type NoticeLetter = {
  content: NoticeContent;
  receiver: { code: string; ar: string; fr: string } | null;
  regime: "R36" | "R37";
  head: { ar: string[]; fr: string[] };
  officer: { ar: string; latin: string };
  at: Date;
};

/** A notice as the letter that is carried on paper, with the slip that comes back signed (D99:26-27, D99:34). */
export function drawNoticeLetter(letter: NoticeLetter): Promise<Uint8Array> {
  const { content, receiver, regime, head, officer, at } = letter;
  const { kind, sender, reference, subject, other, eventOn, place, act, words, court } = content;
  const texts = { ar: textsOf("ar", "notices"), fr: textsOf("fr", "notices") };
  const both = (key: string, values: Readonly<Record<string, string | number>> = {}): Bilingual => ({
    ar: texts.ar(key, values),
    fr: texts.fr(key, values),
  });
  const same = (text: string): Bilingual => ({ ar: text, fr: text });
  const named = (name: { ar: string; latin: string }): Bilingual => ({
    ar: name.ar || name.latin || "—",
    fr: name.latin || name.ar || "—",
  });
  const { office, number, year } = subject.act;
  const told = [office, number, year].filter((one) => one !== null).join(" · ");
  const facts = [
    { label: both("says.subject"), value: named(subject.name) },
    ...(subject.bornOn === null ? [] : [{ label: both("says.bornOn"), value: born(subject.bornOn) }]),
    ...(subject.birthPlace === null ? [] : [{ label: both("says.birthPlace"), value: subject.birthPlace }]),
    ...(subject.cnie === null ? [] : [{ label: both("says.cnie"), value: same(subject.cnie) }]),
    { label: both("says.told"), value: told === "" ? both("says.notTold") : same(told) },
    ...(other === null
      ? []
      : [{ label: both(kind === "spouseDeath" ? "says.deceased" : "says.spouse"), value: named(other) }]),
    { label: both(`says.on.${kind}`), value: dayAsPrinted(eventOn) },
    ...(place === null ? [] : [{ label: both("says.place"), value: place }]),
    ...(act === null
      ? []
      : [
          {
            label: both("says.deathAct"),
            value: {
              ar: texts.ar("says.actOf", { ...act, office: sender.name.ar }),
              fr: texts.fr("says.actOf", { ...act, office: sender.name.fr }),
            },
          },
        ]),
    ...(court === undefined ? [] : [{ label: both("says.mention"), value: MENTION_NAMES[court.mention] }]),
    { label: both("says.sender"), value: sender.name },
  ];
  const digest = sha256(canonOfNotice({ content, receiver: receiver?.code ?? "" }));
  return drawDocument(
    OfficeLetterPayload.parse({
      kind: "office_letter",
      title: both(`kind.${kind}`),
      regime,
      reference,
      authority: { ar: head.ar.slice(-4), fr: head.fr.slice(-4) },
      to: receiver === null ? both("letterTo") : { ar: receiver.ar, fr: receiver.fr },
      facts: facts.map(({ label, value }) => ({
        label,
        value: { ar: value.ar || value.fr, fr: value.fr || value.ar },
      })),
      words: [both("letterAsks"), ...(words === null ? [] : linesOf(words))],
      fingerprint: grouped(digest),
      hasSlip: true,
      officer: { ar: officer.ar || officer.latin, fr: officer.latin || officer.ar },
      issuedAt: at.toISOString(),
      issuedOn: dayAsPrinted(civilDayAt(at)),
    }),
  );
}

/** As far as the day is known: as printed where it is whole. */
function born(on: string): Bilingual {
  return isIsoDay(on) ? dayAsPrinted(on satisfies IsoDay) : { ar: on, fr: on };
}

const MOST = 390;

/** Long words in lines that the letter takes. */
function linesOf({ ar, fr }: Bilingual): Bilingual[] {
  const parts = Math.min(6, Math.max(Math.ceil(ar.length / MOST), Math.ceil(fr.length / MOST), 1));
  const cut = (text: string, at: number): string => {
    const size = Math.ceil(text.length / parts);
    return text.slice(at * size, (at + 1) * size).slice(0, 400) || "—";
  };
  return Array.from({ length: parts }, (_, at) => ({ ar: cut(ar, at), fr: cut(fr, at) }));
}

function grouped(digest: Uint8Array): string {
  const hex = Buffer.from(digest).toString("hex").slice(0, 32);
  return hex.match(/.{4}/g)?.join(" ") ?? hex;
}
