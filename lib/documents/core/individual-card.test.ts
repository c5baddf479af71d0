import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import { aBirthAct } from "#tests/support/a-birth-act.ts";
import { A_CARD_WISH } from "#tests/support/a-card-wish.ts";
import { documentOfAct, isKindOfAct } from "./document-of-act.ts";
import { cardApplicantOf, CardInput, decideCard } from "./individual-card.ts";
import { type Issuing, type RegisteredAct, signedPayload } from "./issue-of-act.ts";

const TODAY = isoDay(2026, 11, 24);
const TYPED = {
  address: { ar: " رقم 12، زنقة الأرز ", fr: "12, rue des Cèdres, Rabat" },
  shown: { kind: "extract", number: "418/2010", on: { day: "24", month: "8", year: "2026" } },
};
const codesOf = (typed: unknown) => {
  const read = CardInput.safeParse(typed);
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
};
const decided = (shown: Partial<typeof A_CARD_WISH.shown>, purpose = "holder") => {
  const result = decideCard({ ...A_CARD_WISH, shown: { ...A_CARD_WISH.shown, ...shown } }, { purpose, today: TODAY });
  return result.ok ? "issued" : result.error.code;
};

describe("what is typed for an individual card", () => {
  it("is the address as declared, in both letters, and the paper that was shown", () => {
    expect(CardInput.parse(TYPED)).toEqual({
      address: { ar: "رقم 12، زنقة الأرز", fr: "12, rue des Cèdres, Rabat" },
      shown: { kind: "extract", number: "418/2010", on: isoDay(2026, 8, 24) },
    });
  });

  it("says each field that is missing, and an address in the letters of the other side", () => {
    expect(codesOf({ address: { ar: "", fr: "" }, shown: { number: "" } })).toEqual([
      "address.ar documents.addressArabicMissing",
      "address.fr documents.addressLatinMissing",
      "shown.kind documents.shownKindMissing",
      "shown.number documents.shownNumberMissing",
      "shown.on.day calendar.dateMissing",
    ]);
    expect(codesOf({ ...TYPED, address: { ar: "12, rue des Cèdres", fr: "زنقة الأرز" } })).toEqual([
      "address.ar documents.addressArabicMissing",
      "address.fr documents.addressLatinMissing",
    ]);
  });
});

describe("an individual card (L37:33, D99:37)", () => {
  it("rests on a booklet of any age, or on an extract of at most three months", () => {
    expect(decided({ kind: "booklet", on: isoDay(1994, 2, 1) })).toBe("issued");
    expect(decided({ kind: "extract", on: isoDay(2026, 8, 24) })).toBe("issued");
    expect(decided({ kind: "extract", on: isoDay(2026, 8, 23) })).toBe("documents.shownExpired");
  });

  it("rests on no paper of a day to come", () => {
    for (const kind of ["booklet", "extract"] as const)
      expect(decided({ kind, on: isoDay(2026, 11, 25) })).toBe("documents.shownInFuture");
    expect(decided({ kind: "extract", on: TODAY })).toBe("issued");
  });

  it("is given to whom it is about and to whoever acts for them, and to nobody else", () => {
    expect(decided({}, "representative")).toBe("issued");
    for (const purpose of ["family", "authority", "permitted"])
      expect(decided({}, purpose)).toBe("documents.cardForHolder");
    expect(["holder", "guardian", "proxy", "spouse", "authority"].map(cardApplicantOf)).toEqual([
      ...["holder", "guardian", "proxy", undefined, undefined],
    ]);
  });
});

const issuing: Issuing = {
  serial: "SJ264K7MT2WD",
  issuedAt: new Date("2026-12-02T09:30:00Z"),
  issuedOn: isoDay(2026, 12, 2),
  expiresOn: isoDay(2027, 3, 2),
  place: { ar: "الرباط", fr: "Rabat" },
  signatory: { name: { ar: "نادية الشرقاوي", fr: "Nadia CHERKAOUI" }, gender: "female", quality: "delegated" },
};
const url = "https://sijil.example.ma/v#ABC";
const registered = (act = aBirthAct(), notes?: RegisteredAct["notes"]): RegisteredAct => ({
  ...{ act, no: 87, year: 2026, mentions: [], regime: "R37", hash: new Uint8Array(32).fill(7) },
  ...(notes && { notes }),
});

describe("the individual card of a birth act", () => {
  it("says names, birth, parents and the declared address in both letters, the paper shown and the applicant", () => {
    expect(documentOfAct("individualCard", registered(), issuing, url, A_CARD_WISH)).toMatchObject({
      ok: true,
      value: {
        kind: "individual_card",
        regime: "R37",
        act: { number: "87", gregorianYear: "2026" },
        born: {
          hijri: { ar: "3 جمادى الآخرة 1448" },
          gregorian: { ar: "14 نونبر 2026", fr: "14 novembre 2026" },
        },
        father: { ar: "رشيد البقالي", fr: "Rachid El Bakkali" },
        mother: { ar: "سلمى الناصري", fr: "Salma Naciri" },
        address: A_CARD_WISH.address,
        shown: { kind: "booklet", number: "2010/4172", on: { ar: "3 ماي 2010", fr: "3 mai 2010" } },
        applicant: { kind: "holder", name: "Youssef EL BAKKALI" },
        formula: { ar: expect.stringContaining("للوثيقة المعتمد عليها") },
      },
    });
  });

  it("says a death and the limits of a naturalised person where they stand, and nothing in their place where none does", () => {
    const notes = { death: { ar: "توفي", fr: "Décédé" }, capacity: { ar: "قيود", fr: "Limites" } };
    expect(documentOfAct("individualCard", registered(aBirthAct(), notes), issuing, url, A_CARD_WISH)).toMatchObject({
      value: { deathMention: notes.death, capacityMention: notes.capacity },
    });
    const without = documentOfAct("individualCard", registered(), issuing, url, A_CARD_WISH);
    expect(without.ok && Object.keys(without.value)).not.toContain("deathMention");
    expect(without.ok && Object.keys(without.value)).not.toContain("capacityMention");
  });

  it("says of a birth as much as the act does where nobody knows the day (D99:19)", () => {
    const found = { ...aBirthAct(), bornOn: "2026-11" as const };
    expect(documentOfAct("individualCard", registered(found), issuing, url, A_CARD_WISH)).toMatchObject({
      value: { born: { gregorian: { fr: "novembre deux mille vingt-six" } } },
    });
  });

  it("carries the same birth in its code as a copy, under its own kind", () => {
    expect(signedPayload("individualCard", registered(), issuing)).toMatchObject({
      kind: "individual_card",
      actNumber: 87,
      bornOn: { gregorian: "2026-11-14" },
      death: null,
    });
  });

  it("is never made without its applicant, and never of a death act", () => {
    expect(() => documentOfAct("individualCard", registered(), issuing, url)).toThrow(RangeError);
    expect(isKindOfAct("individualCard", registered())).toBe(true);
    expect(isKindOfAct("individualCard", { act: { kind: "death" } as RegisteredAct["act"] })).toBe(false);
  });
});
