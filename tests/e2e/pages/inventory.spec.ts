import { pageFiles } from "../support/page-files.ts";
import { expect, test } from "../support/story.ts";
import { CENTRAL_VISITS } from "./central-visits.ts";
import { CITIZEN_VISITS } from "./citizen-visits.ts";
import { COMMISSION_VISITS } from "./commission-visits.ts";
import { DESK_VISITS, ENTRANCE_VISITS } from "./desk-visits.ts";
import { INSTITUTION_VISITS } from "./institution-visits.ts";
import { SUPERVISOR_VISITS } from "./supervisor-visits.ts";

test("every page of the house is visited in both languages, and no visit is to a page that is no more", () => {
  const visited = [
    CITIZEN_VISITS,
    DESK_VISITS,
    ENTRANCE_VISITS,
    SUPERVISOR_VISITS,
    COMMISSION_VISITS,
    CENTRAL_VISITS,
    INSTITUTION_VISITS,
  ].flatMap((visits) => Object.keys(visits));
  expect(visited.toSorted()).toEqual(pageFiles());
});
