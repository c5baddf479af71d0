import { jsonRequest } from "#tests/support/a-request.ts";
import { aRegisteredAct } from "#tests/support/a-birth-file.ts";
import { AGDAL } from "#tests/support/a-country.ts";
import { aTitlePicture, previewed } from "#tests/support/a-holder-mention.ts";
import { mentionSamples } from "#tests/support/mention-samples.ts";
import { typedBy } from "#tests/support/typed-mention.ts";
import { withPicture } from "./downtime-subjects.ts";
import type { Subject } from "./subjects.ts";
import type { World } from "./world.ts";

const KAFALA = { kind: "KAF", orderedBy: "minorsJudge", notice: null } as const;
const facts = mentionSamples("male").KAF;

/** What the routes of an act and of the mentions of one person are called on. */
export const MENTION_SUBJECTS: Readonly<Record<string, (world: World) => Promise<Subject>>> = {
  "POST api/desk/acts/open": async ({ db, staff }) => {
    const { no, year, file } = await aRegisteredAct(db, staff.officer);
    const body = { office: AGDAL.office, kind: "birth", year: String(year), no: String(no) };
    return { declaration: file.id, params: {}, request: (cookie) => jsonRequest(body, { cookie }) };
  },
  "POST api/desk/acts/[actId]/mentions/preview": async ({ db, staff }) => {
    const { actId, file } = await aRegisteredAct(db, staff.officer);
    const body = { ...KAFALA, typed: typedBy(facts) };
    return { declaration: file.id, params: { actId }, request: (cookie) => jsonRequest(body, { cookie }) };
  },
  "POST api/desk/acts/[actId]/mentions": async ({ db, staff }) => {
    const { actId, file } = await aRegisteredAct(db, staff.officer);
    const { value } = await previewed(staff.officer, { actId, kind: "KAF", facts });
    const body = {
      ...KAFALA,
      typed: typedBy(facts),
      titleUpload: await aTitlePicture(db, actId),
      because: "",
      applicant: null,
      originalsSeen: "yes",
      digest: (value as { digest: string }).digest,
      code: await staff.officer.freshCode(),
    };
    return { declaration: file.id, params: { actId }, request: (cookie) => jsonRequest(body, { cookie }) };
  },
  "POST api/desk/acts/[actId]/title": async ({ db, staff }) => {
    const { actId, file } = await aRegisteredAct(db, staff.officer);
    return { declaration: file.id, params: { actId }, request: withPicture };
  },
};
