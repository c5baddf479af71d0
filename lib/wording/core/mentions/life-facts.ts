import { z } from "zod";
import { InBoth, KnownDate } from "../mention-facts.ts";
import { Sex } from "../act-facts.ts";
import { NamedPerson } from "./person.ts";
import { ActReference, TITLES } from "./title-facts.ts";

const { judgment, notice, registeredAct } = TITLES;

/** A death by its act: entered from this register, or from the notice of the office that drew the act up (D99:34, L36:46). */
const Death = z.object({
  subject: Sex,
  died: KnownDate,
  place: InBoth.optional(),
  act: ActReference,
  title: z.discriminatedUnion("kind", [registeredAct, notice]),
});

/** What the mentions of life and death say, by kind. */
export const LIFE_FACTS = {
  DEC: Death,
  "DEC-SP": Death.extend({ spouse: NamedPerson }),
  /** The real day, where a judgment had given another (FC:76); `spouse` on the act of the one left behind. */
  "DEC-DATE": z.object({
    subject: Sex,
    spouse: NamedPerson.optional(),
    was: KnownDate,
    becomes: KnownDate,
    title: judgment,
  }),
  /** Nobody knows whether a missing person lives; no act of death follows from it (FC:326). */
  ABS: z.object({ subject: Sex, since: KnownDate.optional(), title: judgment }),
  /** `died`: the day that the judgment states (FC:325, FC:327, L36:41). */
  "ABS-DEC": z.object({ subject: Sex, died: KnownDate, act: ActReference.optional(), title: judgment }),
  /** `remarried`: wives whose later marriage was consummated and stands (FC:75). */
  RET: z.object({ subject: Sex, remarried: z.array(NamedPerson), title: judgment }),
  "RET-SP": z.object({
    subject: Sex,
    spouse: NamedPerson,
    isLaterMarriageValid: z.boolean(),
    title: judgment,
  }),
} as const;
