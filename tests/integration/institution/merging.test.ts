import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findAnnounced, findDeskFile, institutionHome, mergeFiles } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { aSentFile } from "#tests/support/a-birth-file.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { asOfficer } from "../../../prisma/seed/demonstration/walk.ts";
import { aFamilyAndAWard } from "./same-birth.ts";

describe("a birth that its family and its ward declared", () => {
  let db: TestDatabase;
  let staff: { officer: SignedIn; institution: SignedIn };
  beforeAll(async () => {
    db = await freshDatabase();
    await givenCountry(db);
    staff = { officer: await signedIn(db, "nadia"), institution: await signedIn(db, "maternite") };
  });
  afterAll(() => db.close());

  const merge = (id: string, of: string) =>
    asOfficer(staff.officer.session, now(), undefined, (context) => mergeFiles(context, { id, of }));

  it("is proposed as one event, and becomes one file: the ward's hour and sex of record, the family's beside them", async () => {
    const { file, ward, reference } = await aFamilyAndAWard(db, staff);
    const proposed = await findDeskFile(staff.officer.session, file.id, now());
    expect(proposed?.sameEvent).toMatchObject([{ reference, origin: "institution" }]);

    expect(await merge(file.id, reference)).toMatchObject({ id: file.id });
    const merged = await findDeskFile(staff.officer.session, file.id, now());
    expect(merged?.sameEvent).toEqual([]);
    expect(merged?.reviews["place.time"]).toEqual({ verdict: "corrected", verified: "23:05", reason: "byInstitution" });
    expect(merged?.reviews["child.sex"]).toMatchObject({ verdict: "corrected" });
    expect(merged?.fields.find(({ path }) => path === "place.time")?.value).not.toBe("23:05");
    expect(merged?.declared?.act?.time).toEqual({ hour: 23, minute: 5 });
    const { rows } = await db.owner.query(
      "select status, merged_into, (select certificate_number from declaration l where l.id = d.merged_into) as certificate from declaration d where id = $1",
      [ward],
    );
    expect(rows).toEqual([{ status: "duplicate", merged_into: file.id, certificate: expect.stringMatching(/^M-/) }]);
  });

  it("is followed by the ward to the number of the act, and no further", async () => {
    const { file, ward, reference } = await aFamilyAndAWard(db, staff);
    await merge(file.id, reference);
    expect((await findAnnounced(staff.institution.session, ward, now()))?.outcome).toEqual({
      status: "retrieved",
      act: null,
    });
    await db.owner.query(
      "update declaration set status = 'completed', act_office_code = office_code, act_year = 2026, act_no = 17, act_registered_at = now() where id = $1",
      [file.id],
    );
    expect((await findAnnounced(staff.institution.session, ward, now()))?.act).toMatchObject({ no: 17, year: 2026 });
    const home = await institutionHome(staff.institution.session, "completed", 1);
    expect(home?.rows.map(({ id, act }) => [id, act])).toContainEqual([ward, { no: 17, year: 2026 }]);
    expect(await findAnnounced(staff.institution.session, file.id, now())).toBeUndefined();
  });

  it("is merged from the ward's side as well", async () => {
    const { file, ward } = await aFamilyAndAWard(db, staff);
    const opened = await findDeskFile(staff.officer.session, ward, now());
    expect(opened?.declared).toBeNull();
    expect(opened?.sameEvent.map(({ reference }) => reference)).toEqual([file.reference]);
    expect(opened?.fields.map(({ path }) => path)).toEqual(expect.arrayContaining(["place.time", "mother.givenName"]));
    expect(await merge(ward, file.reference)).toMatchObject({ id: file.id });
  });

  it("is not merged with another family's file", async () => {
    const first = await aSentFile();
    const second = await aSentFile({ answers: first.answers });
    await expect(merge(second.id, first.reference)).rejects.toThrow("declarations.mergeNeedsBoth");
    const other = await aSentFile();
    await expect(merge(second.id, other.reference)).rejects.toThrow("declarations.notTheSameEvent");
  });
});
