import { isoDay } from "#lib/calendar/core/index.ts";
import { ON_HUSBAND, ON_WIFE, RABAT, SIGNING } from "#lib/wording/core/mention.fixture.ts";
import { type MentionDraft, type ShownMention, wordedMention } from "#lib/mentions/core/index.ts";

const TITLE = {
  kind: "adoulAct",
  entry: { number: "125", page: "88", register: "12" },
  on: { gregorian: { year: 2026, month: 9, day: 15 } },
  court: RABAT,
} as const;

const DRAFTS: Readonly<Record<"husband" | "wife", MentionDraft>> = {
  husband: {
    kind: "MAR",
    subject: "husband",
    birthAct: { office: "فاس المدينة", number: "412", year: "1990" },
    facts: { ...ON_HUSBAND, marriedOn: TITLE.on, title: TITLE },
  },
  wife: {
    kind: "MAR",
    subject: "wife",
    birthAct: { office: "أكادير", number: "1207", year: "1994" },
    facts: { ...ON_WIFE, marriedOn: TITLE.on, title: TITLE },
  },
};

/** The mention of one marriage as it is shown for one spouse's act; a test states only what differs. */
export function shownMention(subject: "husband" | "wife", target: Partial<ShownMention["target"]> = {}): ShownMention {
  const draft = DRAFTS[subject];
  const { office = null, number = null, year } = draft.birthAct;
  return {
    kind: draft.kind,
    subject,
    target: {
      actId: null,
      officeCode: null,
      office,
      number,
      year: year === undefined ? null : Number(year),
      ...target,
    },
    office: { code: "044210101-01", name: { ar: "مكتب الحالة المدنية أكدال", fr: "Bureau de l’état civil Agdal" } },
    reference: "ZW26K7MT4WD",
    effectiveOn: isoDay(2026, 9, 15),
    drawnUpOn: isoDay(2026, 11, 25),
    officerStaffId: "01936d00-0000-7000-8000-000000000001",
    ...wordedMention(draft, SIGNING),
  };
}
