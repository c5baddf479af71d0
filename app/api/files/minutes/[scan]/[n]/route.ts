import { minutesPicture } from "#lib/declarations/index.ts";
import { staffPicture } from "../../../../_route/staff-picture.ts";

/** One page of signed minutes, for the office that keeps them: row-level security decides. */
export const GET = staffPicture("api/files/minutes", "declaration:open", minutesPicture);
