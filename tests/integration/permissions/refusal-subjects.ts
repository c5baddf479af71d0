import { aRefusedFile } from "#tests/support/a-refused-file.ts";
import { getRequest } from "#tests/support/a-request.ts";
import type { Subject } from "./subjects.ts";
import type { World } from "./world.ts";

const letter = async ({ staff }: World): Promise<Subject> => {
  const { id } = await aRefusedFile(staff.officer);
  return { declaration: id, params: { id }, request: getRequest };
};

/** What the routes of written refusals are called on. */
export const REFUSAL_SUBJECTS: Readonly<Record<string, (world: World) => Promise<Subject>>> = {
  "GET api/desk/files/[id]/refusal.pdf": letter,
  "GET api/portal/declarations/[id]/refusal.pdf": letter,
};
