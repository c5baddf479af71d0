import { z } from "zod";
import { parseDayFields } from "#lib/calendar/core/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { LEGACY_MENTION_KINDS, TypedReadings } from "#lib/legacy/core/index.ts";
import { enterOnLegacyAct } from "#lib/legacy/index.ts";
import { idAnd } from "../../../_route/input.ts";
import { legacyPage } from "../../../_route/legacy-page.ts";

const Words = z.string().trim().min(1, "legacy.mentionTextMissing").max(2000);
const Part = z.string().trim().default("");
const Mention = z.object({
  kind: z.enum(LEGACY_MENTION_KINDS),
  textAr: Words,
  textFr: Words,
  titleNumber: z.string().trim().min(1, "legacy.titleMissing").max(80),
  titleOn: z.object({ day: Part, month: Part, year: Part }),
  titleAuthority: z.string().trim().min(1, "legacy.titleMissing").max(200),
  ruling: z.union([z.uuid(), z.literal("")]).default(""),
  field: z.string().max(40).default(""),
  fields: TypedReadings.shape.fields,
  code: z.string().max(20).default(""),
});
const input = idAnd(Mention);

/** A mention on a certified paper act; one that corrects rests on a granted ruling (L36:49-53). */
export const POST = deskCommand({
  name: "legacy.enterMention",
  permission: "mention:enter",
  input: (rest, params) => {
    const read = input(rest, params);
    if (!read.ok) return read;
    const { kind, textAr, textFr, titleNumber, titleOn, titleAuthority, ruling, field, fields, code } = read.value.body;
    const on = parseDayFields(titleOn);
    if (!on.ok) {
      const { code: wrong, part } = on.error;
      return err({ code: "common.invalid", problems: [{ field: `titleOn.${part}`, code: wrong }] });
    }
    return ok({
      id: read.value.id,
      kind,
      text: { ar: textAr, fr: textFr },
      title: { number: titleNumber, on: on.value, authority: titleAuthority },
      rulingId: ruling === "" ? null : ruling,
      field,
      // the form sends one field, under the name that was chosen for it
      typed: { fields: field === "" || fields["corrected"] === undefined ? {} : { [field]: fields["corrected"] } },
      code,
    });
  },
  run: enterOnLegacyAct,
  then: legacyPage("mention"),
});
