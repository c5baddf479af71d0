import { z } from "zod";
import { NameChange } from "./act-fields.ts";
import { Sex } from "../act-facts.ts";
import { NamedPerson } from "./person.ts";
import { TITLES } from "./title-facts.ts";

const { adoulAct, deed, judgment } = TITLES;
/** The names that follow from the title; none where the act has them already. */
const filiated = { subject: Sex, father: NamedPerson, changes: z.array(NameChange) };

/** What the mentions of filiation say, by kind (FC:145-162). */
export const FILIATION_FACTS = {
  ISTIL: z.object({ ...filiated, title: z.discriminatedUnion("kind", [adoulAct, deed]) }),
  NASAB: z.object({ ...filiated, title: judgment }),
  "NASAB-NEG": z.object({ ...filiated, title: judgment }),
} as const;
