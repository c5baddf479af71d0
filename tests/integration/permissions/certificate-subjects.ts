import { openSearchPage } from "#lib/certificates/index.ts";
import { aRegisteredAct } from "#tests/support/a-birth-file.ts";
import { getRequest, jsonRequest } from "#tests/support/a-request.ts";
import { aSearch, issue, RAHMA, searchOnPaper, setAllAside } from "../certificates/given.ts";
import { compared } from "../legacy/given.ts";
import type { Subject } from "./subjects.ts";
import type { World } from "./world.ts";

const NOWHERE = "00000000-0000-7000-8000-000000000000";
let used = 5000;

const on = (params: Record<string, string>, body: Readonly<Record<string, unknown>> = {}): Subject => ({
  declaration: NOWHERE,
  params,
  request: (cookie) => jsonRequest(body, { cookie }),
});

/** A search that is ready for its certificate. */
async function aReadySearch({ staff }: World): Promise<string> {
  const id = await aSearch(staff.officer);
  await setAllAside(staff.officer, id);
  await searchOnPaper(staff.officer, id);
  return id;
}

/** What the routes of certificates are called on. */
export const CERTIFICATE_SUBJECTS: Readonly<Record<string, (world: World) => Promise<Subject>>> = {
  "POST api/desk/certificates/searches": () => Promise.resolve(on({}, RAHMA)),
  "POST api/desk/certificates/searches/[id]/spelling": async ({ staff }) =>
    on({ id: await aSearch(staff.officer) }, { given: "Rehma", family: "Bekali" }),
  "POST api/desk/certificates/searches/[id]/finding": async ({ staff }) => {
    const typed = { givenName: { text: "Rahma" }, familyName: { text: "EL BAKKALI" } };
    const place = { year: 1956, no: (used += 1), language: "fr" };
    const act = await compared([staff.clerk, staff.officer], "birth", place, typed);
    return on({ id: await aSearch(staff.officer) }, { act, outcome: "setAside", reason: "otherParents" });
  },
  "POST api/desk/certificates/searches/[id]/paper": async ({ staff }) => {
    const id = await aSearch(staff.officer);
    const [register] = (await openSearchPage(staff.officer.session, id))?.search.registersLeft ?? [];
    return on({ id }, { registers: { [`${register?.officeCode}/${register?.year}`]: "yes" } });
  },
  "POST api/desk/certificates/searches/[id]/drop": async ({ staff }) => on({ id: await aSearch(staff.officer) }),
  "POST api/desk/certificates/searches/[id]/issue": async (world) =>
    on(
      { id: await aReadySearch(world) },
      {
        enquiryNumber: "214/2026",
        enquiryOn: { day: "3", month: "11", year: "2026" },
        enquiryBy: "Caïd de la 4e annexe",
      },
    ),
  "GET api/desk/certificates/copies/[serial]": async (world) => {
    const issued = await issue(world.staff.officer, await aReadySearch(world));
    const serial = typeof issued === "string" ? issued : issued.serial;
    return { declaration: NOWHERE, params: { serial }, request: getRequest };
  },
  "POST api/desk/certificates/concordance": async ({ db, staff }) => {
    const { actId } = await aRegisteredAct(db, staff.officer);
    return on(
      {},
      {
        ...{ act: actId, isPaper: "no", given: "Fatma", family: "BAKALI", born: "1956, Rabat" },
        ...{ document: "Passeport 12AB", country: "France", statementNumber: "88/2026", statementBy: "Caïd" },
        statementOn: { day: "2", month: "11", year: "2026" },
      },
    );
  },
  "POST api/desk/certificates/administrative": () =>
    Promise.resolve(
      on({}, { type: "life_individual", version: "1", blanks: { person: { ar: "فاطمة" }, cnie: { ar: "A100200" } } }),
    ),
  "POST api/oversight/certificates": () => {
    const fromOn = { day: "1", month: "1", year: "2099" };
    const words = { wordsAr: "نشهد بحضوره.", wordsFr: "Présent." };
    return Promise.resolve(on({}, { code: "presence", nameAr: "شهادة حضور", nameFr: "Présence", ...words, fromOn }));
  },
};
