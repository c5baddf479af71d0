import { describe, expect, it } from "vitest";
import { canonOfNotice, NoticeContent, noticeOfCanon } from "./content.ts";
import { noticeDueOn, noticeKindOf } from "./kinds.ts";
import { type IsoDay, parseIsoDay } from "#lib/calendar/core/index.ts";

function dayOf(text: string): IsoDay {
  const day = parseIsoDay(text);
  if (!day.ok) throw new Error(day.error.code);
  return day.value;
}

const death = NoticeContent.parse({
  kind: "death",
  sender: { code: "044210101-01", name: { ar: "أكدال", fr: "Agdal" } },
  reference: "WF26K7MT4WD/1",
  subject: {
    name: { ar: "أحمد البقالي", latin: "Ahmed EL BAKKALI" },
    bornOn: "1948",
    birthPlace: { ar: "فاس", fr: "Fès" },
    cnie: "A1002",
    act: { office: "فاس المدينة", number: "412", year: 1948 },
  },
  other: null,
  eventOn: "2026-11-14",
  place: { ar: "الرباط", fr: "Rabat" },
  act: { number: 7, year: 2026 },
  words: null,
});

describe("what a notice carries", () => {
  it("comes back from its bytes as it was signed, with the office it goes to", () => {
    const sent = { content: death, receiver: "040330101-01" };
    expect(noticeOfCanon(canonOfNotice(sent))).toEqual({ ok: true, value: sent });
  });

  it("is refused from bytes that are something else", () => {
    expect(noticeOfCanon(new Uint8Array([1, 2, 3])).ok).toBe(false);
  });

  it("names the death act; of a marriage it holds the words of the mention; to a spouse's office it names the deceased", () => {
    expect(NoticeContent.safeParse({ ...death, act: null }).success).toBe(false);
    expect(NoticeContent.safeParse({ ...death, kind: "marriage", act: null }).success).toBe(false);
    expect(NoticeContent.safeParse({ ...death, kind: "spouseDeath" }).success).toBe(false);
    const words = { ar: "تزوج صاحب الرسم", fr: "Marié" };
    expect(NoticeContent.safeParse({ ...death, kind: "marriage", act: null, words }).success).toBe(true);
  });

  it("leaves within three days of a death act, fifteen of a marriage or its end, and never on a day off", () => {
    const friday = dayOf("2026-11-20");
    const none = { days: [] };
    expect(noticeDueOn("death", friday, none)).toBe("2026-11-23");
    expect(noticeDueOn("spouseDeath", dayOf("2026-11-18"), none)).toBe("2026-11-23");
    expect(noticeDueOn("marriage", friday, none)).toBe("2026-12-07");
    expect([noticeKindOf("MAR-TH"), noticeKindOf("RAJ")]).toEqual(["marriage", "dissolution"]);
  });
});
