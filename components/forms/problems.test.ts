import { describe, expect, it } from "vitest";
import { fieldId } from "./field-id.ts";
import { partId } from "./part-id.ts";
import { isWrongPart, problemOf } from "./problems.ts";

const wrongDay = [{ field: "bornOn.day", code: "calendar.noSuchDay" }];
const tooLate = [{ field: "bornOn", code: "calendar.inTheFuture" }];

describe("the problems of a form", () => {
  it("reach the field they are about, and the group it belongs to", () => {
    expect(problemOf("bornOn", wrongDay)?.code).toBe("calendar.noSuchDay");
    expect(problemOf("born", wrongDay)).toBeUndefined();
  });

  it("mark the wrong part only, unless the whole is wrong", () => {
    expect(isWrongPart("bornOn", "day", wrongDay)).toBe(true);
    expect(isWrongPart("bornOn", "year", wrongDay)).toBe(false);
    expect(isWrongPart("bornOn", "year", tooLate)).toBe(true);
  });

  it("are linked to a control that exists: the part, or the first control when the whole is wrong", () => {
    expect(partId("bornOn", "day", "day", wrongDay)).toBe(fieldId("bornOn.day"));
    expect(partId("bornOn", "day", "day", tooLate)).toBe(fieldId("bornOn"));
    expect(partId("bornOn", "year", "day", tooLate)).toBe(fieldId("bornOn.year"));
  });

  it("have ids without dots or brackets", () => {
    expect(fieldId("mother.givenName.ar")).toBe("f-mother-givenName-ar");
    expect(fieldId("children[]")).toBe("f-children");
  });
});
