import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import { CollectorInput, earlierForMarriage, PrintInput, reasonsToPrint } from "./handing-out.ts";
import { issuedPerDay, issueFilterOf } from "./issue-period.ts";
import { formatSerial, makeSerial } from "./serial.ts";
import { IssuingWatch, unusualIssuing } from "./unusual-issuing.ts";

const day = (text: string) => {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  return isoDay(year, month, date);
};
const TYPED = { quality: "spouse", name: "  Fatima   ZAHRAOUI ", paperKind: "cnie", paperNumber: "ab 123456" };

describe("who collects a copy", () => {
  it("is kept with a clean name and the number of the paper as it is", () => {
    expect(CollectorInput.parse(TYPED)).toMatchObject({
      name: "Fatima ZAHRAOUI",
      paperNumber: "AB123456",
      email: null,
      agrees: false,
    });
  });

  it("is asked for what is missing or wrong, field by field, and for their word before any address is kept", () => {
    const told = (typed: object) =>
      CollectorInput.safeParse({ ...TYPED, ...typed }).error?.issues.map(({ path, message }) => [
        path.join("."),
        message,
      ]);
    expect(told({ name: "" })).toEqual([["name", "documents.collectorNameMissing"]]);
    expect(told({ paperNumber: "?" })).toEqual([["paperNumber", "identifiers.cnie"]]);
    expect(told({ email: "f@example.ma" })).toEqual([["agrees", "documents.collectorAgreesNot"]]);
    expect(told({ email: "f@example.ma", agrees: "yes" })).toBeUndefined();
  });
});

describe("a job to print", () => {
  it("names each copy once, in the order in which it was chosen", () => {
    const serial = String(makeSerial({ year: 2026, random: new Uint8Array(24).fill(7) }));
    const { serials } = PrintInput.parse({ serials: [serial, formatSerial(serial)], collector: TYPED });
    expect(serials).toHaveLength(1);
    expect(PrintInput.safeParse({ serials: [], collector: TYPED }).success).toBe(false);
  });

  const copy = { serial: "SJ264K7MT2WD", expiresOn: day("2026-12-01"), isTakenBack: false, isPrinted: false };
  const today = day("2026-11-23");

  it("says why each copy is printed, and refuses one that is good no longer", () => {
    const printed = { ...copy, isPrinted: true };
    expect(reasonsToPrint([copy, printed], { today, reason: "lost" })).toEqual({ ok: true, value: ["first", "lost"] });
    const refused = (copies: (typeof copy)[]) => {
      const decided = reasonsToPrint(copies, { today, reason: null });
      return decided.ok ? "ok" : decided.error.code;
    };
    expect(refused([printed])).toBe("documents.printReasonMissing");
    expect(refused([{ ...copy, expiresOn: day("2026-11-22") }])).toBe("documents.printExpired");
    expect(refused([{ ...copy, isTakenBack: true }])).toBe("documents.printTakenBack");
  });
});

describe("a copy for a marriage", () => {
  it("is told of the first one given in the three months before, and of none that is older", () => {
    const given = [day("2026-08-22"), day("2026-09-01"), day("2026-10-01")];
    expect(earlierForMarriage(given, day("2026-11-23"))).toBe("2026-09-01");
    expect(earlierForMarriage(given, day("2027-02-01"))).toBeUndefined();
  });
});

describe("what was issued in a period", () => {
  it("counts days without copies as nought, and leaves out filters that nobody knows", () => {
    const filter = issueFilterOf({ period: "7", day: "", kind: "booklet", office: "%" }, day("2026-11-23"));
    expect(filter).toEqual({ from: "2026-11-17", to: "2026-11-23", kind: null, office: null });
    const days = issuedPerDay([{ on: day("2026-11-20"), count: 3 }], filter);
    expect(days.map(({ count }) => count)).toEqual([0, 0, 0, 3, 0, 0, 0]);
    expect(issueFilterOf({ period: "7", day: "2026-02-30", kind: "", office: "" }, day("2026-11-23")).from).toBe(
      "2026-11-17",
    );
  });
});

describe("a day of issuing", () => {
  const quiet = { issued: 3, fromElsewhere: 0, ofOneAct: 2, actsInAnHour: 3, outsideHours: 0 };

  it("is unusual from the thresholds on, and a busy counter is no reason", () => {
    const watch = IssuingWatch.parse({});
    expect(unusualIssuing({ ...quiet, issued: 300 }, watch)).toEqual([]);
    expect(unusualIssuing({ ...quiet, ofOneAct: 6, outsideHours: 3 }, watch)).toEqual(["manyOfOneAct", "outsideHours"]);
    expect(unusualIssuing({ ...quiet, fromElsewhere: 2 }, IssuingWatch.parse({ fromElsewhere: 2 }))).toEqual([
      "actsOfOtherOffices",
    ]);
  });
});
