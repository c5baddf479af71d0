import { z } from "zod";
import { deskCommand } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { LEGACY_KINDS, LegacyPlace } from "#lib/legacy/core/index.ts";
import { noteLost } from "#lib/legacy/index.ts";
import { refusedWith } from "../../_route/downtime-page.ts";
import { readTyped } from "../../_route/read-typed.ts";

const Kind = z.object({ actKind: z.enum(LEGACY_KINDS) });

/** Keeps the place of an act that the register has and nobody can show (D99:10). */
export const POST = deskCommand({
  name: "legacy.noteLost",
  permission: "legacy:digitise",
  input: ({ actKind, ...rest }) => {
    const named = readTyped(Kind, { actKind });
    if (!named.ok) return named;
    const place = readTyped(LegacyPlace, rest);
    return place.ok ? ok({ kind: named.value.actKind, place: place.value }) : place;
  },
  run: noteLost,
  then: (outcome, { locale }) => ({
    path:
      outcome.status === "done"
        ? `/${locale}/desk/legacy/${outcome.value.id}?done=lost`
        : refusedWith(`/${locale}/desk/legacy`, outcome),
  }),
});
