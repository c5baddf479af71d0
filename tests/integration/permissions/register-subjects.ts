import { closeRegister } from "#lib/acts/index.ts";
import { now } from "#lib/platform/clock.ts";
import { asOfficer } from "../../../prisma/seed/demonstration/walk.ts";
import { getRequest, jsonRequest } from "#tests/support/a-request.ts";
import type { Subject } from "./subjects.ts";
import type { World } from "./world.ts";

const NOWHERE = "00000000-0000-7000-8000-000000000000";
let years = 0;

/** A register of a year that is over, which nobody has closed; another one at every call. */
async function anEndedRegister({ db, staff }: World): Promise<string> {
  const { rows } = await db.owner.query<{ id: string }>(
    `insert into register_year (id, office_code, kind, year, regime, opening_hash, head_hash)
     values (gen_random_uuid(), $1, 'birth', $2, 'R36', sha256('open'), sha256('open')) returning id`,
    [staff.officer.session.office?.code, 2025 - (years += 1)],
  );
  return rows[0]?.id ?? "";
}

/** The same, with its minutes signed. */
async function aClosedRegister(world: World): Promise<Subject> {
  const id = await anEndedRegister(world);
  const code = await world.staff.officer.freshCode();
  await asOfficer(world.staff.officer.session, now(), undefined, (context) =>
    closeRegister(context, { id, lastNo: 0, code }),
  );
  return { declaration: NOWHERE, params: { id }, request: getRequest };
}

/** What the routes of registers are called on. */
export const REGISTER_SUBJECTS: Readonly<Record<string, (world: World) => Promise<Subject>>> = {
  "GET api/desk/registers/[id]/table.pdf": aClosedRegister,
  "GET api/desk/registers/[id]/minutes.pdf": aClosedRegister,
  "POST api/desk/registers/[id]/close": async (world) => {
    const id = await anEndedRegister(world);
    const code = await world.staff.officer.freshCode();
    return {
      declaration: NOWHERE,
      params: { id },
      request: (cookie) => jsonRequest({ code, lastNo: "0" }, { cookie }),
    };
  },
};
