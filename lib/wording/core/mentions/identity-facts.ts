import { z } from "zod";
import { FieldChanges, NAME_FIELDS, NameChange } from "./act-fields.ts";
import { Sex } from "../act-facts.ts";
import { TITLES } from "./title-facts.ts";

const { decision, decree, judgment, order, ownAct, permission } = TITLES;
const changed = { subject: Sex, changes: FieldChanges };
const named = { subject: Sex, changes: z.array(NameChange).min(1) };

/** What the mentions that correct or change the data of an act say, by kind. */
export const IDENTITY_FACTS = {
  "REC-J": z.object({ ...changed, title: judgment }),
  /** With permission, or by order of the president where it was refused (L36:48, L36:51, L37:36). */
  "REC-M": z.object({ ...changed, title: z.discriminatedUnion("kind", [permission, order]) }),
  /** Of somebody who died, by judgment (L36:47, L36:52). */
  LAT: z.object({ ...named, title: z.discriminatedUnion("kind", [permission, judgment]) }),
  TIF: z.object({ ...named, title: z.discriminatedUnion("kind", [permission, judgment]) }),
  NOM: z.object({ ...named, title: decree }),
  "NOM-MIN": z.object({ ...named, title: decree }),
  PRE: z.object({ ...named, title: judgment }),
  "PRE-E": z.object({ ...named, title: z.discriminatedUnion("kind", [decision, decree]) }),
  SEX: z.object({ ...changed, title: judgment }),
  "ADD-P": z.object({ ...named, title: judgment }),
  /** Which names of the act stand for parents whom nobody knows (L36:25). */
  ABD: z.object({ subject: Sex, chosen: z.array(z.enum(NAME_FIELDS)).min(1), title: ownAct }),
} as const;
