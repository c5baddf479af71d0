import type { Client } from "pg";
import type { StaffSession } from "#lib/auth/index.ts";
import { askAboutAct } from "#lib/declarations/index.ts";
import { ActRequestInput } from "#lib/rulings/core/index.ts";
import type { World } from "./desk-work.ts";
import { AGDAL } from "./staff.ts";
import { asOfficer } from "./walk.ts";

const ASKED = {
  applicant: "خديجة البقالي",
  quality: "declarant",
  note: "",
} as const;

const CLERICAL = {
  ...ASKED,
  matter: "clerical",
  field: "birthPlace",
  valueAr: "الرباط، حي السويسي",
  valueLatin: "Rabat, quartier Souissi",
  declared: "wanted",
  paper: "showsWanted",
  paperName: "شهادة الولادة",
  concluded: "clerical",
} as const;

const GIVEN_NAME = {
  ...ASKED,
  matter: "givenName",
  field: "givenName",
  valueAr: "إلياس",
  valueLatin: "Ilyas",
} as const;

/** On one registered birth of Rabat: a clerical error before the central authority, and a given name for which the person goes to the court. */
export async function seedActRulings(world: World, owner: Client, nadia: StaffSession): Promise<void> {
  const { rows } = await owner.query<{ id: string }>(
    "select id from act where office_code = $1 and kind = 'birth' order by no limit 1",
    [AGDAL],
  );
  const [act] = rows;
  if (!act) throw new Error("the demonstration has no registered birth at Agdal");
  for (const typed of [CLERICAL, GIVEN_NAME]) {
    const input = ActRequestInput.parse(typed);
    await asOfficer(nadia, world.at, undefined, (context) => askAboutAct(context, { actId: act.id, input }));
  }
}
