import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, call, type Handler } from "#tests/support/a-request.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { APPOINTMENT_SUBJECTS } from "./appointment-subjects.ts";
import { BOOKLET_SUBJECTS } from "./booklet-subjects.ts";
import { CERTIFICATE_SUBJECTS } from "./certificate-subjects.ts";
import { DOWNTIME_SUBJECTS } from "./downtime-subjects.ts";
import { INSTITUTION_SUBJECTS } from "./institution-subjects.ts";
import { ISSUE_SUBJECTS } from "./issue-subjects.ts";
import { LATE_SUBJECTS } from "./late-subjects.ts";
import { LEGACY_SUBJECTS } from "./legacy-subjects.ts";
import { NOTICE_SUBJECTS } from "./notice-subjects.ts";
import { OVERSIGHT_SUBJECTS } from "./oversight-subjects.ts";
import { REFUSAL_SUBJECTS } from "./refusal-subjects.ts";
import { MENTION_SUBJECTS } from "./mention-subjects.ts";
import { REQUEST_SUBJECTS } from "./request-subjects.ts";
import { RULING_SUBJECTS } from "./ruling-subjects.ts";
import { REGISTER_SUBJECTS } from "./register-subjects.ts";
import { STAFF_SUBJECTS } from "./staff-subjects.ts";
import { type Subject, SUBJECTS } from "./subjects.ts";
import { type Caller, CALLERS, TABLE, type Word } from "./table.ts";
import { aWorld, type World } from "./world.ts";

const ARRANGED = {
  ...SUBJECTS,
  ...APPOINTMENT_SUBJECTS,
  ...BOOKLET_SUBJECTS,
  ...CERTIFICATE_SUBJECTS,
  ...DOWNTIME_SUBJECTS,
  ...STAFF_SUBJECTS,
  ...INSTITUTION_SUBJECTS,
  ...OVERSIGHT_SUBJECTS,
  ...LATE_SUBJECTS,
  ...NOTICE_SUBJECTS,
  ...REFUSAL_SUBJECTS,
  ...REGISTER_SUBJECTS,
  ...MENTION_SUBJECTS,
  ...REQUEST_SUBJECTS,
  ...RULING_SUBJECTS,
  ...LEGACY_SUBJECTS,
  ...ISSUE_SUBJECTS,
};
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];
const UNSEEN = [
  "declarations.notFound",
  "acts.noDraft",
  "acts.notFound",
  "declarations.nothingAsked",
  "appointments.notFound",
  "downtime.notFound",
  "notices.notFound",
  "notices.returnNotFound",
  "downtime.numberUnknown",
  "registers.notFound",
  "requests.notFound",
  "rulings.actUnknown",
  "rulings.actInRegister",
  "rulings.onActNotFound",
  "certificates.notFound",
  "legacy.notFound",
  "legacy.batchNotFound",
  "documents.notFound",
  "staff.notHead",
];

const OF_OTHER_OFFICE = ["declarations.otherOffice", "mentions.actOfOtherOffice"];

/** Every handler under app/api as the tree of files shows it: `POST api/desk/open`. */
async function routesOfTheTree(): Promise<Map<string, Handler>> {
  const files = readdirSync("app/api", { recursive: true, encoding: "utf8" }).filter((file) =>
    /(^|\/)route\.tsx?$/.test(file),
  );
  const found = new Map<string, Handler>();
  for (const file of files) {
    const module: Record<string, Handler> = await import(/* @vite-ignore */ resolve("app/api", file));
    const route = join("api", file).replace(/\/route\.tsx?$/, "");
    for (const method of METHODS) if (module[method]) found.set(`${method} ${route}`, module[method]);
  }
  return found;
}

function wordOf({ status, outcome, code, headers }: Answer): Word | string {
  if (status === 200 && code === "" && outcome !== "invalid") return "allowed";
  if (status === 404) return "hidden";
  if (status === 401 && code === "auth.signedOut") return "out";
  if (status === 403 && code === "auth.notAllowed") return "right";
  if (status === 409 && code === "declarations.secretMissing") return "secret";
  if (status === 303 && headers.get("location") === "/ar/resume?why=notHere") return "secret";
  if (status === 401 && code === "gate.unsigned") return "unsigned";
  if (status === 409 && OF_OTHER_OFFICE.includes(code)) return "other";
  return status === 409 && UNSEEN.includes(code) ? "unseen" : `${status} ${outcome} ${code}`;
}

const isAllowed = (word: Word): boolean => word === "done" || word === "shown";

describe("the written table of rights", () => {
  let db: TestDatabase;
  let world: World;
  let routes: Map<string, Handler>;
  beforeAll(async () => {
    db = await freshDatabase();
    world = await aWorld(db);
    routes = await routesOfTheTree();
  });
  afterAll(() => db.close());

  it("names every route of the tree, each once, and no other", () => {
    expect(TABLE.map(({ route }) => route).sort()).toEqual([...routes.keys()].sort());
  });

  const tell = async (route: string, subject: Subject, caller: Caller): Promise<string> => {
    const handler = routes.get(route);
    if (!handler) throw new Error(`no handler for ${route}`);
    const request = await subject.request(await world.cookieOf(caller, subject.declaration));
    return wordOf(await call(handler, request, subject.params));
  };

  const tracesOf = async (declaration: string): Promise<string> => {
    const { rows } = await db.owner.query<{ traces: string }>(
      `select jsonb_build_array(
         (select to_jsonb(d) from declaration d where id = $1),
         (select jsonb_agg(to_jsonb(a) order by id) from act_draft a where declaration_id = $1),
         (select jsonb_agg(to_jsonb(e) order by seq) from declaration_event e where declaration_id = $1),
         (select jsonb_agg(to_jsonb(u) order by id) from upload u where declaration_id = $1),
         (select count(*) from issued_document i join act a on a.id = i.act_id where a.declaration_id = $1),
         (select count(*) from reading), (select count(*) from case_access),
         (select jsonb_agg(to_jsonb(m) order by starts_on) from hijri_month m), (select count(*) from exceptional_holiday),
         (select count(*) from suspension), (select jsonb_agg(to_jsonb(a) order by id) from appointment a),
         (select jsonb_agg(s order by office_code) from appointment_schedule s), (select count(*) from appointment_closed_day),
         (select count(*) from declaration where institution_code is not null), (select jsonb_agg(v) from declaration_version v),
         (select jsonb_agg(e) from institution_entry e), (select md5(jsonb_agg(to_jsonb(t) order by code)::text) from territory t),
         (select jsonb_agg(to_jsonb(i) order by id) from territory_import i),
         (select jsonb_agg(to_jsonb(n) order by id) from notice n), (select count(*) from notice_event),
         (select jsonb_agg(to_jsonb(r) order by id) from act_ruling r), (select count(*) from act_ruling_event),
         (select jsonb_agg(to_jsonb(l) order by id) from legacy_act l), (select count(*) from legacy_scan), (select count(*) from minutes_scan), (select count(*) from age_check),
         (select jsonb_agg(to_jsonb(q) order by id) from document_request q), (select count(*) from document_request_event),
         (select jsonb_agg(to_jsonb(p) order by id) from document_permission p), (select count(*) from document_payment), (select count(*) from tariff),
         (select jsonb_agg(to_jsonb(u) order by id) from upload u where request_id = $1),
         (select jsonb_agg(to_jsonb(q) order by id) from certificate_request q), (select count(*) from certificate_finding),
         (select count(*) from certificate_paper_search), (select count(*) from issued_certificate),
         (select count(*) from family_booklet), (select count(*) from holder_card),
         (select count(*) from certificate_type), (select jsonb_agg(c) from certificate_counter c),
         (select count(*) from legacy_mention), (select count(*) from legacy_document), (select count(*) from print_line), (select count(*) from holder_told))::text as traces`,
      [declaration],
    );
    return rows[0]?.traces ?? "";
  };

  describe.each(TABLE.filter(({ words }) => CALLERS.some((caller) => words[caller] !== "itself")))(
    "$route",
    ({ route, words }) => {
      it("refuses whom it must, and leaves no other trace", async () => {
        const refused = CALLERS.filter((caller) => !isAllowed(words[caller]));
        if (refused.length === 0) return;
        const subject = await ARRANGED[route]?.(world);
        if (!subject) throw new Error(`nothing to call ${route} on`);
        const before = await tracesOf(subject.declaration);
        const told: Partial<Record<Caller, string>> = {};
        for (const caller of refused) told[caller] = await tell(route, subject, caller);
        expect(told).toEqual(Object.fromEntries(refused.map((caller) => [caller, words[caller]])));
        expect(await tracesOf(subject.declaration)).toBe(before);
      });

      it("lets through whom it must", async () => {
        const told: Partial<Record<Caller, string>> = {};
        for (const caller of CALLERS.filter((one) => isAllowed(words[one]))) {
          const subject = await ARRANGED[route]?.(world);
          if (!subject) throw new Error(`nothing to call ${route} on`);
          told[caller] = await tell(route, subject, caller);
        }
        expect(told).toEqual(Object.fromEntries(Object.keys(told).map((caller) => [caller, "allowed"])));
      });
    },
  );
});
