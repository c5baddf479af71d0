import { type Act, actOfCanon, eventOn } from "#lib/acts/core/index.ts";
import { isIsoDay, type PartialDate } from "#lib/calendar/core/index.ts";
import { legacyMentionOfCanon, type Reading, readingsToday } from "#lib/legacy/core/index.ts";
import { type FoundAct, partialOf } from "../core/index.ts";
import type { ActRow, PaperRow } from "../store/index.ts";

/** An electronic act as a search compares it. */
export function foundAct({ id, office_code: officeCode, no, year, canon }: ActRow): FoundAct {
  const read = actOfCanon(canon);
  if (!read.ok) throw new Error("an act's bytes cannot be read");
  const act = read.value;
  const { subject, father, mother } = act.names;
  const scripts = (name: { ar: string; latin: string } | undefined) => (name ? [name.ar, name.latin] : []);
  return {
    ...{ id, officeCode, year, isPaper: false, number: String(no) },
    given: scripts(subject?.given),
    family: scripts(subject?.family),
    father: scripts(father?.given),
    mother: scripts(mother?.given),
    sex: act.sex,
    on: dayOf(act),
    place: [act.place.ar, act.place.fr],
  };
}

function dayOf(act: Act): PartialDate {
  if (act.kind === "birth" && !isIsoDay(act.bornOn)) return partialOf(act.bornOn);
  return partialOf(eventOn(act));
}

/** A paper act as two persons read it, with what was corrected since; what nobody can read says nothing. */
export function foundPaperAct(row: PaperRow): FoundAct {
  const { id, office_code: officeCode, no, bis, part, year, standing, corrections } = row;
  const mentions = corrections.map((canon) => {
    const mention = legacyMentionOfCanon(canon);
    if (!mention.ok) throw new Error("a mention's bytes cannot be read");
    return mention.value;
  });
  const today = readingsToday({ readings: standing }, mentions);
  // a name that was changed is still the name under which somebody may ask
  const textsOf = (...fields: string[]) =>
    fields.flatMap((field) => [...textOf(standing[field]), ...textOf(today[field])]);
  const on = today["diedOn"] ?? today["bornOn"];
  return {
    ...{ id, officeCode, year, isPaper: true },
    number: [String(no), bis, part].filter((one) => one !== "").join(" "),
    given: textsOf("givenName", "givenNameOther"),
    family: textsOf("familyName", "familyNameOther"),
    father: textsOf("father"),
    mother: textsOf("mother"),
    sex: sexOf(textsOf("sex").join(" ")),
    on: on && "date" in on ? on.date : null,
    place: textsOf("birthPlace", "deathPlace").slice(0, 1),
  };
}

function textOf(reading: Reading | undefined): readonly string[] {
  return reading && "text" in reading ? [reading.text] : [];
}

/** The sex as papers of either language write it; nothing for any other word. */
function sexOf(words: string): FoundAct["sex"] {
  if (/أنثى|انثى|f[ée]m/iu.test(words)) return "female";
  return /ذكر|masc/iu.test(words) ? "male" : null;
}
