import { type Act, actOfCanon, eventOn } from "#lib/acts/core/index.ts";
import { isIsoDay, type PartialDate } from "#lib/calendar/core/index.ts";
import { legacyMentionOfCanon, type Reading, readingsToday } from "#lib/legacy/core/index.ts";
import {
  actOfToday,
  anyMentionOfCanon,
  type EnteredMention,
  enteredMention,
  inOrder,
} from "#lib/mentions/core/index.ts";
import { type FoundAct, partialOf } from "../core/index.ts";
import type { ActRow, MentionRow, PaperRow } from "../store/index.ts";

/**
 * An electronic act as a search compares it: under the names that were registered and every name that a mention gave since, with the sex and the
 * place of today.
 */
export function foundAct(row: ActRow, changing: readonly MentionRow[]): FoundAct {
  const { id, office_code: officeCode, no, year, canon } = row;
  const read = actOfCanon(canon);
  if (!read.ok) throw new Error("an act's bytes cannot be read");
  const mentions = inOrder(changing.map(entered));
  const versions = [read.value, ...mentions.map((_, at) => actOfToday(read.value, mentions.slice(0, at + 1)))];
  const today = versions.at(-1) ?? read.value;
  const said = (role: "subject" | "father" | "mother", part: "given" | "family") =>
    unique(versions.flatMap(({ names }) => scriptsOf(names[role]?.[part])));
  const [on = null, ...alsoOn] = versions.map(dayOf).toReversed();
  return {
    ...{ id, officeCode, year, isPaper: false, number: String(no) },
    given: said("subject", "given"),
    family: said("subject", "family"),
    father: said("father", "given"),
    mother: said("mother", "given"),
    sex: today.sex,
    on,
    alsoOn,
    place: [today.place.ar, today.place.fr],
  };
}

function scriptsOf(name: { ar: string; latin: string } | undefined): readonly string[] {
  return name ? [name.ar, name.latin] : [];
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

function entered({ id, no, canon }: MentionRow): EnteredMention {
  const content = anyMentionOfCanon(canon);
  const mention = content.ok ? enteredMention({ id, no }, content.value) : content;
  if (!mention.ok) throw new Error("a mention's bytes cannot be read");
  return mention.value;
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
    alsoOn: [],
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
