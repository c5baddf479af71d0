import type { NameInScripts, SheetView } from "#components/desk/act/sheet-view.ts";
import { designationOf } from "#lib/acts/core/index.ts";
import type { ActDraft } from "#lib/acts/index.ts";
import { partsOf } from "#lib/calendar/core/index.ts";
import { fullName } from "#lib/names/core/index.ts";

/** The sheet of a drawn up act; `number` is null until the register gives it. */
export function sheetViewOf({ act, declarantSignature }: ActDraft, regime: string, number: number | null): SheetView {
  const { office, names, facts } = act;
  // paper registers are kept in Arabic and Latin letters only
  const written = (name: Parameters<typeof fullName>[0]) => inScripts(name, regime === "R36");
  return {
    regime,
    headAr: office.headAr,
    headFr: office.headFr,
    number,
    hijriYear: act.drawnUpHijriYear,
    year: partsOf(act.drawnUpOn).year,
    text: act.text,
    subject: written(designationOf(act)),
    parents: (["father", "mother"] as const).flatMap((relation) => {
      const name = names[relation];
      return name ? [{ relation, name: written(name) }] : [];
    }),
    officerTitle: `officer.${facts.officer.gender}`,
    strokes: declarantSignature?.kind === "pad" ? declarantSignature.strokes : null,
    isOfficerAlone: facts.signature !== "declarant",
  };
}

function inScripts(names: Parameters<typeof fullName>[0], inTifinagh: boolean): NameInScripts {
  return {
    ar: fullName(names, "ar") ?? "",
    latin: fullName(names, "latin") ?? "",
    tifinagh: inTifinagh ? fullName(names, "tifinagh") : undefined,
  };
}
