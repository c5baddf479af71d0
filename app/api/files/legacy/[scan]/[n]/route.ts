import { legacyPicture } from "#lib/legacy/index.ts";
import { staffPicture } from "../../../../_route/staff-picture.ts";

/** One page of a scanned act, for the office that keeps it: row-level security decides. */
export const GET = staffPicture("api/files/legacy", "legacy:digitise", legacyPicture);
