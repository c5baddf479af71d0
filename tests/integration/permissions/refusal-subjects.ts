import { aRegisteredAct } from "#tests/support/a-birth-file.ts";
import { aRefusedFile } from "#tests/support/a-refused-file.ts";
import { getRequest } from "#tests/support/a-request.ts";
import { aForeigner } from "#tests/support/death-answers.ts";
import type { Subject } from "./subjects.ts";
import type { World } from "./world.ts";

const letter = async ({ staff }: World): Promise<Subject> => {
  const { id } = await aRefusedFile(staff.officer);
  return { declaration: id, params: { id }, request: getRequest };
};

/** What the routes of letters are called on. */
export const REFUSAL_SUBJECTS: Readonly<Record<string, (world: World) => Promise<Subject>>> = {
  "GET api/desk/files/[id]/refusal.pdf": letter,
  "GET api/portal/declarations/[id]/refusal.pdf": letter,
  "GET api/desk/files/[id]/consular-letter.pdf": async ({ db, staff }) => {
    const { file } = await aRegisteredAct(db, staff.officer, { kind: "death", answers: aForeigner("A01234567") });
    return { declaration: file.id, params: { id: file.id }, request: getRequest };
  },
};
