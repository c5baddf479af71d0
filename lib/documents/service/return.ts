import { civilDayAt } from "#lib/calendar/index.ts";
import type { OpenReturn } from "#lib/notices/index.ts";
import { textsOf } from "#lib/platform/i18n.ts";
import { type Bilingual, dayAsPrinted, OfficeLetterPayload } from "../core/index.ts";
import { drawDocument } from "../templates/index.ts";

type DrawnReturn = OpenReturn & { officer: { ar: string; latin: string }; at: Date };

/** A list of deceased adults, or a sheet of counts, as the letter that is signed and sent (D99:35, D99:38). */
export function drawReturn(opened: DrawnReturn): Promise<Uint8Array> {
  const { kind, from, to, recipient, deceased, counts, regime, head, officer, at, officeCode } = opened;
  const texts = { ar: textsOf("ar", "notices"), fr: textsOf("fr", "notices") };
  const both = (key: string): Bilingual => ({ ar: texts.ar(key), fr: texts.fr(key) });
  const same = (text: string): Bilingual => ({ ar: text, fr: text });
  const joined = (...parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(" · ");
  const people = deceased.map(({ no, year, name, cnie, diedOn, residence }) => ({
    label: same(`${no}/${year}`),
    value: {
      ar: joined(name.ar, cnie, dayAsPrinted(diedOn).ar, residence?.ar),
      fr: joined(name.latin || name.ar, cnie, dayAsPrinted(diedOn).fr, residence?.fr),
    },
  }));
  const counted = counts.map(({ of, sex, count }) => ({
    label: {
      ar: joined(both(`return.count.${of}`).ar, sex === "both" ? "" : both(`return.ofSex.${sex}`).ar),
      fr: joined(both(`return.count.${of}`).fr, sex === "both" ? "" : both(`return.ofSex.${sex}`).fr),
    },
    value: same(String(count)),
  }));
  return drawDocument(
    OfficeLetterPayload.parse({
      kind: "office_letter",
      title: both(`return.of.${kind}`),
      regime,
      reference: `${officeCode} / ${from}`,
      authority: { ar: head.ar.slice(-4), fr: head.fr.slice(-4) },
      to: recipient,
      facts: [
        { label: both("return.from"), value: dayAsPrinted(from) },
        { label: both("return.to"), value: dayAsPrinted(to) },
        ...people,
        ...counted,
      ],
      words: kind === "deceased" && people.length === 0 ? [both("return.nobody")] : [],
      fingerprint: null,
      hasSlip: false,
      officer: { ar: officer.ar || officer.latin, fr: officer.latin || officer.ar },
      issuedAt: at.toISOString(),
      issuedOn: dayAsPrinted(civilDayAt(at)),
    }),
  );
}
