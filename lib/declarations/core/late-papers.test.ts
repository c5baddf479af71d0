import { describe, expect, it } from "vitest";
import { DECLARATION_KINDS, formOf } from "./index.ts";
import { JUDGMENT_SCAN, latePapersOf } from "./late-papers.ts";

describe("the papers of a family that asks for the late permission", () => {
  it("are named as the central authority knows them, each once, and others are left out", () => {
    const sent = ["birthCertificate", "fatherCnie", "motherCnie", "marriageAct", "vehicleJournal"];
    expect(latePapersOf(sent)).toEqual(["eventCertificate", "identity", "marriageAct"]);
  });

  it("are none where nothing was sent", () => expect(latePapersOf([])).toEqual([]));

  it("never hold the judgment, which no form lists", () => {
    expect(latePapersOf([JUDGMENT_SCAN])).toEqual([]);
    expect(DECLARATION_KINDS.flatMap((kind) => formOf(kind).documents)).not.toContain(JUDGMENT_SCAN);
  });
});
