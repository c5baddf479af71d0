import { type IsoDay, isoDay, partsOf } from "#lib/calendar/core/index.ts";
import {
  daysOfMention,
  type EnteredMention,
  enteredMention,
  type FactsByKind,
  type MentionKind,
} from "#lib/mentions/core/index.ts";
import type {
  AttestedDissolution,
  DateInCalendars,
  FieldChange,
  JudgedDissolution,
  NamedPerson,
  Sex,
} from "#lib/wording/core/index.ts";

const RABAT = { ar: "الرباط", fr: "Rabat" };
const ENTRY = { number: "74" };

export const SALMA: NamedPerson = { fullNameAr: "سلمى الناصري", fullNameLatin: "Salma NACIRI" };
export const KHADIJA: NamedPerson = { fullNameAr: "خديجة العلمي", fullNameLatin: "Khadija EL ALAMI" };
export const RACHID: NamedPerson = { fullNameAr: "رشيد البقالي", fullNameLatin: "Rachid EL BAKKALI" };
export const OMAR: NamedPerson = { fullNameAr: "عمر التازي", fullNameLatin: "Omar TAZI" };

export function day(written: string): IsoDay {
  const [year = 0, month = 1, date = 1] = written.split("-").map(Number);
  return isoDay(year, month, date);
}

export function dated(written: string): DateInCalendars {
  return { gregorian: partsOf(day(written)) };
}

/** A mention as it stands on an act. The id is its own; `no` its place in the order of arrival. */
export function entered<Kind extends MentionKind>(
  id: string,
  kind: Kind,
  facts: FactsByKind[Kind],
  { no = 1, enteredOn = day("2030-01-01") }: { no?: number; enteredOn?: IsoDay } = {},
): EnteredMention {
  const { effectiveOn } = daysOfMention(kind, facts, enteredOn);
  const read = enteredMention({ id, no }, { kind, facts, effectiveOn, drawnUpOn: enteredOn, text: { ar: [], fr: [] } });
  if (!read.ok) throw new Error(`${kind}: ${read.error.code}`);
  return read.value;
}

/** Marriages and their ends on the act of one person: `his` act names a wife, `her` act a husband. */
export function couple(subject: Sex) {
  const judgment = (on: string) =>
    ({ kind: "judgment", number: "88", on: dated(on), court: RABAT, finalOn: day(on) }) as const;
  const attested =
    (id: string, kind: "TAL-R" | "TAL-B" | "TAL-I" | "KHUL" | "RAJ" | "MUR") =>
    (spouse: NamedPerson, on: string, how: AttestedDissolution, count?: number) =>
      entered(id, kind, {
        subject,
        spouse,
        dissolution: { title: "adoulAct", kind: how, count, entry: ENTRY, on: dated(on), court: RABAT },
      });
  const judged =
    (kind: "TAT-CHIQAQ" | "TAT-MAINTENANCE" | "FSK" | "BTL", how: JudgedDissolution) =>
    (id: string, spouse: NamedPerson, on: string) =>
      entered(id, kind, {
        subject,
        spouse,
        dissolution: {
          title: "judgment",
          kind: how,
          isRevocable: how === "maintenance",
          number: "9",
          on: dated(on),
          court: RABAT,
        },
      });
  return {
    married: (id: string, spouse: NamedPerson, on: string) =>
      entered(id, "MAR", {
        subject,
        spouse,
        marriedOn: dated(on),
        title: { kind: "adoulAct", entry: ENTRY, on: dated(on), court: RABAT },
      }),
    recognised: (id: string, spouse: NamedPerson, on: string, judgedOn: string) =>
      entered(id, "MAR-TH", {
        subject,
        spouse,
        marriedOn: dated(on),
        title: { kind: "recognitionJudgment", number: "7", on: dated(judgedOn), court: RABAT },
      }),
    revoked: (id: string, spouse: NamedPerson, on: string) => attested(id, "TAL-R")(spouse, on, "talaqRevocable"),
    beforeConsummation: (id: string, spouse: NamedPerson, on: string) =>
      attested(id, "TAL-B")(spouse, on, "talaqBeforeConsummation"),
    third: (id: string, spouse: NamedPerson, on: string) => attested(id, "TAL-B")(spouse, on, "talaqThird", 3),
    khul: (id: string, spouse: NamedPerson, on: string) => attested(id, "KHUL")(spouse, on, "khul"),
    resumed: (id: string, spouse: NamedPerson, on: string) => attested(id, "RAJ")(spouse, on, "reprise"),
    remarried: (id: string, spouse: NamedPerson, on: string) => attested(id, "MUR")(spouse, on, "remarriage"),
    discord: judged("TAT-CHIQAQ", "chiqaq"),
    unmaintained: judged("TAT-MAINTENANCE", "maintenance"),
    resolved: judged("FSK", "fasakh"),
    annulled: judged("BTL", "nullity"),
    widowed: (id: string, spouse: NamedPerson, on: string, titleOn = on) =>
      entered(id, "DEC-SP", {
        subject,
        spouse,
        died: dated(on),
        act: ACT,
        title: { kind: "registeredAct", on: dated(titleOn) },
      }),
    spouseReturned: (id: string, spouse: NamedPerson, on: string, isLaterMarriageValid: boolean) =>
      entered(id, "RET-SP", { subject, spouse, isLaterMarriageValid, title: judgment(on) }),
    died: (id: string, on: string) =>
      entered(id, "DEC", { subject, died: dated(on), act: ACT, title: { kind: "registeredAct", on: dated(on) } }),
    missing: (id: string, since: string, on: string) =>
      entered(id, "ABS", { subject, since: dated(since), title: judgment(on) }),
    presumedDead: (id: string, diedOn: string, on: string) =>
      entered(id, "ABS-DEC", { subject, died: dated(diedOn), title: judgment(on) }),
    diedReally: (id: string, was: string, becomes: string, on: string, spouse?: NamedPerson) =>
      entered(id, "DEC-DATE", { subject, spouse, was: dated(was), becomes: dated(becomes), title: judgment(on) }),
    returned: (id: string, on: string, remarried: NamedPerson[] = []) =>
      entered(id, "RET", { subject, remarried, title: judgment(on) }),
    reversed: (id: string, { id: mentionId, kind }: EnteredMention, on: string) =>
      entered(id, "REV", {
        subject,
        reversed: { mentionId, kind, no: 1, enteredOn: dated(on) },
        title: judgment(on),
      }),
    corrected: (id: string, changes: FieldChange[], on: string) =>
      entered(id, "REC-J", { subject, changes, title: judgment(on) }),
  };
}

const ACT = {
  number: "45",
  year: 2026,
  office: { ar: "مكتب الحالة المدنية حسان", fr: "Bureau de l’état civil Hassan" },
};
