import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keptDay, keptForm } from "#components/forms/kept-form.ts";
import { AGDAL, givenCountry } from "#tests/support/a-country.ts";
import { call, formRequest } from "#tests/support/a-request.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { POST as closeDay } from "../../../app/api/desk/appointments/closed-days/route.ts";
import { POST as delegate } from "../../../app/api/oversight/staff/[id]/delegations/route.ts";
import { POST as endPosting } from "../../../app/api/oversight/staff/[id]/posting/route.ts";

let db: TestDatabase;
let nadia: SignedIn;
let manager: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  nadia = await signedIn(db, "nadia");
  manager = await signedIn(db, "registre");
});
afterAll(() => db.close());

/** The query of the page that a refused form leads to. */
const queryOf = (location: string | null): Record<string, string> =>
  Object.fromEntries(new URL(location ?? "", "http://localhost:3000").searchParams);
const IMPOSSIBLE = { day: "31", month: "2", year: "2027" };
const dayFields = (name: string) =>
  Object.fromEntries(Object.entries(IMPOSSIBLE).map(([part, value]) => [`${name}.${part}`, value]));

describe("a form of staff that is refused", () => {
  it("keeps the last day of a posting", async () => {
    const id = nadia.session.accountId;
    const answer = await call(endPosting, formRequest(dayFields("on"), { cookie: manager.cookie }), { id });
    const query = queryOf(answer.headers.get("location"));
    expect(query["refused"]).toBeDefined();
    expect(keptDay(keptForm(query, "posting"), "on")).toEqual(IMPOSSIBLE);
    expect(keptForm(query, "delegated")("on.day")).toBe("");
  });

  it("keeps a delegation whole", async () => {
    const id = nadia.session.accountId;
    const typed = {
      office: AGDAL.office,
      quality: "delegated",
      "actKinds.birth": "yes",
      decision: "قرار 12/2026",
      ...dayFields("fromOn"),
    };
    const answer = await call(delegate, formRequest(typed, { cookie: manager.cookie }), { id });
    const kept = keptForm(queryOf(answer.headers.get("location")), "delegated");
    expect(kept("decision")).toBe(typed.decision);
    expect(kept("actKinds.birth")).toBe("yes");
    expect(keptDay(kept, "fromOn")).toEqual(IMPOSSIBLE);
  });

  it("keeps the day that an office wanted to close", async () => {
    const answer = await call(closeDay, formRequest(dayFields("day"), { cookie: nadia.cookie }), {});
    const query = queryOf(answer.headers.get("location"));
    expect(query["refused"]).toBeDefined();
    expect(keptDay(keptForm(query, "closed"), "day")).toEqual(IMPOSSIBLE);
  });
});
