import { z } from "zod";
import { InBoth, KnownDate } from "../mention-facts.ts";
import { Sex } from "../act-facts.ts";
import { TITLES } from "./title-facts.ts";

const { certificate, dahir, decision, decree, judgment } = TITLES;

/** What the mentions of nationality say, by kind. `was` and `becomes`: the other nationality, where the title tells it. */
export const NATIONALITY_FACTS = {
  "NAT-ACQ": z.object({
    subject: Sex,
    was: InBoth.optional(),
    title: z.discriminatedUnion("kind", [dahir, decree, decision, judgment]),
  }),
  /** By a Moroccan mother (NAT:6, D22:35). */
  "NAT-ATT": z.object({
    subject: Sex,
    was: InBoth.optional(),
    title: z.discriminatedUnion("kind", [certificate, decision, judgment]),
  }),
  "NAT-REC": z.object({ subject: Sex, was: InBoth.optional(), title: decree }),
  "NAT-DECH": z.object({
    subject: Sex,
    becomes: InBoth.optional(),
    title: z.discriminatedUnion("kind", [dahir, decree]),
  }),
  /** Five years from the naturalisation (NAT:17, D99:37). */
  INCAP: z.object({
    subject: Sex,
    until: KnownDate,
    title: z.discriminatedUnion("kind", [dahir, decree]),
  }),
  "INCAP-END": z.object({ subject: Sex, title: z.discriminatedUnion("kind", [dahir, decree]) }),
} as const;
