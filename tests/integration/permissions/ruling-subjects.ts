import { askAboutPaperAct } from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { ActRequestInput, DifficultyInput, PaperActInput, TitleInput } from "#lib/rulings/core/index.ts";
import { enterTitle, hinder } from "#lib/rulings/index.ts";
import { aRegisteredAct } from "#tests/support/a-birth-file.ts";
import { typedDay } from "#tests/support/a-late-file.ts";
import { getRequest, jsonRequest } from "#tests/support/a-request.ts";
import { A_CORRECTION, anActDecision, anActRequest } from "#tests/support/an-act-request.ts";
import { asOfficer } from "../../../prisma/seed/demonstration/walk.ts";
import type { Subject } from "./subjects.ts";
import type { World } from "./world.ts";

const NOWHERE = "00000000-0000-7000-8000-000000000000";

/** What only some matters ask for is left out, as the page does. */
const BY_COURT = { ...A_CORRECTION, matter: "givenName", field: "givenName", paper: undefined, concluded: undefined };
const BY_DECREE = { ...BY_COURT, matter: "familyName", field: "familyName" };
const DIFFICULTY = { difficulty: "unclear", difficultyNote: "منطوق الحكم غير واضح" };
const PAPER_ACT = {
  actKind: "birth",
  actNo: "41",
  actYear: "1987",
  holderAr: "محمد الإدريسي",
  subject: "male",
  wasAr: "فاطنة",
};

const on = (id: string, body: Readonly<Record<string, unknown>> = {}): Subject => ({
  declaration: NOWHERE,
  params: { id },
  request: (cookie) => jsonRequest(body, { cookie }),
});

const title = (kind: string, of: string) => ({
  kind,
  title: of,
  number: "145",
  decidedOn: typedDay(0),
  ...(of === "judgment" && { courtAr: "المحكمة الابتدائية بالرباط", finalOn: typedDay(0) }),
});

let papers = 0;

async function asked(world: World, typed: Readonly<Record<string, unknown>> = A_CORRECTION): Promise<string> {
  return (await anActRequest(world.db, world.staff.officer, typed)).rulingId;
}

async function judged(world: World, typed: typeof BY_COURT, [kind, of]: readonly [string, string]): Promise<string> {
  const id = await asked(world, typed);
  const input = TitleInput.parse(title(kind, of));
  await asOfficer(world.staff.officer.session, now(), undefined, (context) => enterTitle(context, { id, input }));
  return id;
}

async function hindered(world: World): Promise<string> {
  const id = await judged(world, BY_COURT, ["PRE", "judgment"]);
  const input = DifficultyInput.parse(DIFFICULTY);
  await asOfficer(world.staff.officer.session, now(), undefined, (context) => hinder(context, { id, input }));
  return id;
}

/** A request about an act in the paper register of another office, so that nobody asks the same twice. */
async function onPaper({ staff }: World, matter: "clerical" | "givenName"): Promise<string> {
  papers += 1;
  const paper = PaperActInput.parse({ ...PAPER_ACT, actNo: String(100 + papers) });
  const input = ActRequestInput.parse(matter === "clerical" ? A_CORRECTION : BY_COURT);
  const { id } = await asOfficer(staff.officer37.session, now(), undefined, (context) =>
    askAboutPaperAct(context, { paper, input }),
  );
  return id;
}

/** What the routes of rulings on acts are called on. */
export const RULING_SUBJECTS: Readonly<Record<string, (world: World) => Promise<Subject>>> = {
  "POST api/desk/rulings/find": async ({ db, staff }) => {
    const { no, year } = await aRegisteredAct(db, staff.officer);
    const officeCode = staff.officer.session.office?.code ?? "";
    return on(NOWHERE, { kind: "birth", officeCode, year: String(year), no: String(no) });
  },
  "POST api/desk/rulings/paper": async () => {
    papers += 1;
    return on(NOWHERE, { ...A_CORRECTION, ...PAPER_ACT, actNo: String(100 + papers) });
  },
  "POST api/desk/acts/[actId]/rulings": async ({ db, staff }) => {
    const { actId } = await aRegisteredAct(db, staff.officer);
    return { ...on(NOWHERE, A_CORRECTION), params: { actId } };
  },
  "POST api/desk/rulings/[id]/take-back": async (world) => on(await asked(world)),
  "POST api/desk/rulings/[id]/decision": async (world) =>
    on(await onPaper(world, "clerical"), anActDecision("refused")),
  "POST api/desk/rulings/[id]/title": async (world) => on(await asked(world, BY_COURT), title("PRE", "judgment")),
  "POST api/desk/rulings/[id]/hinder": async (world) =>
    on(await judged(world, BY_COURT, ["PRE", "judgment"]), DIFFICULTY),
  "POST api/desk/rulings/[id]/clear": async (world) => on(await hindered(world)),
  "POST api/desk/rulings/[id]/written": async (world) => {
    const id = await onPaper(world, "givenName");
    const input = TitleInput.parse(title("PRE", "judgment"));
    await asOfficer(world.staff.officer37.session, now(), undefined, (context) => enterTitle(context, { id, input }));
    return on(id);
  },
  "POST api/desk/rulings/[id]/follow": async (world) => {
    const id = await judged(world, BY_DECREE, ["NOM", "decree"]);
    const { actId } = await aRegisteredAct(world.db, world.staff.officer);
    // the decree is of the father whom the child's act names
    const { rows } = await world.db.owner.query<{ year: number; no: number; office_code: string; father: string }>(
      `select a.year, a.no, a.office_code, p.given_ar || ' ' || p.family_ar as father
         from act a join act_person p on p.act_id = a.id and p.role = 'father' where a.id = $1`,
      [actId],
    );
    const [child] = rows;
    await world.db.owner.query("alter table act_ruling disable trigger one_step");
    await world.db.owner.query("update act_ruling set holder_ar = $2 where id = $1", [id, child?.father]);
    await world.db.owner.query("alter table act_ruling enable always trigger one_step");
    return on(id, { officeCode: child?.office_code, year: String(child?.year), no: String(child?.no) });
  },
  "GET api/desk/rulings/[id]/letter.pdf": async (world) => ({ ...on(await asked(world)), request: getRequest }),
  "POST api/institution/rulings/[id]": async (world) => on(await onPaper(world, "clerical"), anActDecision("granted")),
  "POST api/oversight/rulings/[id]/decision": async (world) => on(await asked(world), anActDecision("granted")),
};
