import { describe, expect, it } from "vitest";
import { familyBooklet } from "#lib/booklet/core/index.ts";
import { isoDay } from "#lib/calendar/core/index.ts";
import { aFamily } from "#tests/support/a-family.ts";
import { couple } from "#tests/support/mention-history.ts";
import { bookletOf } from "./booklet-of-view.ts";
import type { FamilyBookletPayload } from "./family-booklet-payload.ts";

const family = aFamily([
  { wife: "Amina", since: "2020-03-01", children: ["Adam"] },
  { wife: "Badia", since: "2022-03-01", children: ["Bilal"] },
  { wife: "Dounia", since: "2010-03-01", endedOn: "2015-04-05", children: ["Dalal"] },
]);

function bookletFor(asker: string, of = family): FamilyBookletPayload {
  const view = familyBooklet(of, asker, isoDay(2040, 1, 1));
  if (!view.ok) throw new Error(view.error.code);
  return bookletOf(view.value, {
    issuing: {
      serial: "SJ264K7MT2WD",
      issuedAt: new Date("2040-01-01T09:30:00Z"),
      issuedOn: isoDay(2040, 1, 1),
      expiresOn: isoDay(2040, 4, 1),
      place: { ar: "الرباط", fr: "Rabat" },
      signatory: { name: { ar: "نادية الشرقاوي", fr: "Nadia CHERKAOUI" }, gender: "female", quality: "delegated" },
    },
    number: 2,
    authority: { ar: ["مكتب الحالة المدنية أكدال"], fr: ["Bureau de l’état civil Agdal"] },
    url: "https://sijil.example.ma/v#ABC",
  });
}

describe("the words of a family booklet", () => {
  it("tell the husband every marriage, how it ended, and whose child each one is", () => {
    const booklet = bookletFor("holder");
    expect(booklet).toMatchObject({ reader: "husband", number: "2", holder: { cnie: "HOLDER1", sex: "male" } });
    expect(booklet.marriages).toMatchObject([
      {
        wife: 3,
        since: { fr: "premier mars deux mille dix" },
        end: { how: { ar: "طلاق بائن", fr: "divorce irrévocable" }, on: { fr: "cinq avril deux mille quinze" } },
      },
      { wife: 1, since: { fr: "premier mars deux mille vingt" } },
      { wife: 2 },
    ]);
    expect(booklet.children.map(({ givenName, ofWife }) => [givenName.latin, ofWife])).toEqual([
      ["Dalal", 3],
      ["Adam", 1],
      ["Bilal", 2],
    ]);
  });

  it("tell a wife nothing of another one", () => {
    const booklet = bookletFor("Badia");
    expect(booklet).toMatchObject({ reader: "wife", marriages: [{ wife: 1 }], children: [{ ofWife: 1 }] });
    expect(JSON.stringify(booklet)).not.toMatch(/Amina|Adam|Dounia|Dalal/i);
  });

  it("tell of a death its day and the act that registers it", () => {
    const died = couple("male").died("d", "2030-02-01");
    const children = family.children.map((child) => (child.id === "Adam" ? { ...child, mentions: [died] } : child));
    const [child] = bookletFor("Amina", { ...family, children }).children;
    expect(child?.death).toMatchObject({
      on: { fr: "premier février deux mille trente" },
      act: { ar: "45 / 2026، مكتب الحالة المدنية حسان", fr: "45 / 2026, Bureau de l’état civil Hassan" },
    });
  });
});
