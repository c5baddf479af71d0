import { noteHolderCard } from "#lib/booklet/index.ts";
import { BookletInput } from "#lib/documents/core/index.ts";
import { issueBooklet } from "#lib/documents/index.ts";
import { getRequest, jsonRequest } from "#tests/support/a-request.ts";
import { families, type Member } from "../booklet/given.ts";
import { atDesk } from "../legacy/given.ts";
import type { Subject } from "./subjects.ts";
import type { World } from "./world.ts";

const NOWHERE = "00000000-0000-7000-8000-000000000000";
let mothers = 800_000;

/** A mother of a child of unknown father, whose card is noted unless said otherwise. */
async function aMother({ db, staff }: World, isCardNoted = true): Promise<Member> {
  const { born } = await families(db, staff.officer);
  const cnie = `A${(mothers += 1)}`;
  const given = { ar: "سلمى", latin: "Salma" };
  const mother = await born({ given, bornOn: "1999-01-02", sex: "female", cnie });
  await born({ given: { ar: "ياسر", latin: "Yasser" }, bornOn: "2024-02-03", mother: cnie, isFatherUnknown: true });
  if (isCardNoted) await atDesk(staff.officer, (context) => noteHolderCard(context, { actId: mother.actId, cnie }));
  return mother;
}

const bookletOf = ({ actId, given, cnie }: Member) => ({
  ...{ holder: actId, quality: "holder", name: given.latin },
  ...{ paperKind: "cnie", paperNumber: cnie },
});

/** What the routes of family booklets are called on. */
export const BOOKLET_SUBJECTS: Readonly<Record<string, (world: World) => Promise<Subject>>> = {
  "POST api/desk/acts/[actId]/booklets": async (world) => {
    const mother = await aMother(world);
    const request = (cookie?: string) => jsonRequest(bookletOf(mother), { cookie });
    return { declaration: NOWHERE, params: { actId: mother.actId }, request };
  },
  "POST api/desk/acts/[actId]/card": async (world) => {
    const { actId, cnie } = await aMother(world, false);
    const request = (cookie?: string) => jsonRequest({ cnie, compared: "yes" }, { cookie });
    return { declaration: NOWHERE, params: { actId }, request };
  },
  "GET api/desk/booklets/[serial]": async (world) => {
    const mother = await aMother(world);
    const input = BookletInput.parse(bookletOf(mother));
    const issued = await atDesk(world.staff.officer, (context) =>
      issueBooklet(context, { ...input, actId: mother.actId }),
    );
    const serial = typeof issued === "string" ? issued : issued.serial;
    return { declaration: NOWHERE, params: { serial }, request: getRequest };
  },
};
