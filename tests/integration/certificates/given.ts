import { type Asked, AskedInput } from "#lib/certificates/core/index.ts";
import {
  issueNonRegistration,
  noteFinding,
  notePaperSearches,
  openSearch,
  openSearchPage,
} from "#lib/certificates/index.ts";
import { isoDay } from "#lib/calendar/core/index.ts";
import type { SignedIn } from "#tests/support/a-session.ts";
import { atDesk, idOf } from "../legacy/given.ts";

/** Rahma El Bakkali, born in Rabat in the spring of 1956, as the counter types her. */
export const RAHMA = {
  event: "birth",
  givenAr: "رحمة",
  familyAr: "البقالي",
  givenLatin: "Rahma",
  familyLatin: "EL BAKKALI",
  sex: "female",
  eventOn: { day: "", month: "", year: "1956" },
  eventPlace: "الرباط",
  fatherAr: "أحمد",
  fatherLatin: "Ahmed",
  motherAr: "فاطمة",
  motherLatin: "Fatma",
  yearFrom: "1955",
  yearTo: "1957",
  applicant: "رحمة البقالي",
  purpose: "permission",
} as const;

export const ENQUIRY = {
  enquiryNumber: "214/2026",
  enquiryOn: isoDay(2026, 11, 3),
  enquiryBy: "قائد الملحقة الإدارية الرابعة",
};

export function asked(typed: Partial<Record<keyof typeof RAHMA, unknown>> = {}): Asked {
  return AskedInput.parse({ ...RAHMA, ...typed });
}

export async function aSearch(officer: SignedIn, typed: Parameters<typeof asked>[0] = {}): Promise<string> {
  return idOf(await atDesk(officer, (context) => openSearch(context, asked(typed))));
}

/** The acts that are left of a search, as «number/year». */
export async function left(officer: SignedIn, id: string): Promise<readonly string[]> {
  const page = await openSearchPage(officer.session, id);
  return page?.search.left.map(({ act }) => `${act.number}/${act.year}`) ?? ["nothing is shown"];
}

export async function setAllAside(officer: SignedIn, id: string): Promise<void> {
  const page = await openSearchPage(officer.session, id);
  for (const { act } of page?.search.left ?? [])
    await atDesk(officer, (context) =>
      noteFinding(context, { id, finding: { act: act.id, outcome: "setAside", reason: "otherParents" } }),
    );
}

/** Every register of the search that is not in Sijil, searched on paper. */
export async function searchOnPaper(officer: SignedIn, id: string): Promise<unknown> {
  const page = await openSearchPage(officer.session, id);
  const registers = page?.search.registersLeft.map(({ officeCode, year }) => ({ office: officeCode, year })) ?? [];
  return atDesk(officer, (context) => notePaperSearches(context, { id, registers }));
}

export function issue(officer: SignedIn, id: string, enquiry = ENQUIRY) {
  return atDesk(officer, (context) => issueNonRegistration(context, { id, enquiry }));
}
