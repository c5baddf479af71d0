import {
  type LegacyCertificate,
  type LegacyKind,
  legacyFields,
  type LegacyMention,
  type Reading,
  readingInWords,
} from "#lib/legacy/core/index.ts";
import { certificationFormula } from "./certification-formula.ts";
import { issueInWords, type Issuing } from "./issue-of-act.ts";
import { LegacyCopyPayload } from "./legacy-copy-payload.ts";
import { LEGACY_FIELD_NAMES, LEGACY_PLACE_NAMES } from "./legacy-field-names.ts";
import type { Authority, Bilingual } from "./payload-parts.ts";

/** What an extract leaves to the full copy. */
const ONLY_FULL: readonly string[] = ["declarant", "drawnUpOn", "officer", "margin"];
const OTHER_SCRIPT: readonly string[] = ["givenNameOther", "familyNameOther"];

type Certified = {
  certificate: LegacyCertificate;
  today: Readonly<Record<string, Reading>>;
  mentions: readonly LegacyMention[];
};

/** The payload of a copy or an extract of a certified paper act, in its latest state (D22:45). */
export function legacyCopyOf(
  { certificate, today, mentions }: Certified,
  {
    content,
    issuing,
    authority,
    url,
  }: { content: "full" | "extract"; issuing: Issuing; authority: Authority; url: string },
): LegacyCopyPayload {
  return LegacyCopyPayload.parse({
    kind: "legacy_copy",
    content,
    actKind: certificate.kind,
    authority,
    place: placeOf(certificate),
    fields: fieldsOf(certificate.kind, today, content),
    mentions: content === "full" ? mentions.map(({ text }) => ({ ar: text.ar, fr: text.fr })) : [],
    formula: certificationFormula({
      regime: "R36",
      document: content === "full" ? "copy" : "extract",
      officerSex: issuing.signatory.gender,
    }),
    issue: issueInWords(issuing),
    verification: { url },
  });
}

/** Every field in the order of the paper; a second script only where the paper or a mention gives one. */
function fieldsOf(kind: LegacyKind, today: Certified["today"], content: "full" | "extract") {
  return legacyFields(kind).flatMap(([field]) => {
    const reading = today[field];
    const isSaid = reading !== undefined && reading.legibility !== "absent";
    if (content === "extract" && ONLY_FULL.includes(field)) return [];
    if (!isSaid && (OTHER_SCRIPT.includes(field) || field === "margin")) return [];
    return [{ label: LEGACY_FIELD_NAMES[field] ?? { ar: field, fr: field }, value: readingInWords(reading) }];
  });
}

function placeOf({ place, office }: LegacyCertificate) {
  const { calendar, year, part, no, bis, page } = place;
  const once = (words: string): Bilingual => ({ ar: words, fr: words });
  const number = bis === "" ? String(no) : `${no} ${bis}`;
  const yearName = calendar === "hijri" ? LEGACY_PLACE_NAMES.hijriYear : LEGACY_PLACE_NAMES.gregorianYear;
  return [
    { label: LEGACY_PLACE_NAMES.number, value: once(number) },
    { label: yearName, value: once(String(year)) },
    ...(part === "" ? [] : [{ label: LEGACY_PLACE_NAMES.part, value: once(part) }]),
    ...(page === "" ? [] : [{ label: LEGACY_PLACE_NAMES.page, value: once(page) }]),
    { label: LEGACY_PLACE_NAMES.office, value: office.name },
  ];
}
