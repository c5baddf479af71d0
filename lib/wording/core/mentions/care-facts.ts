import { z } from "zod";
import { InBoth } from "../mention-facts.ts";
import { Sex } from "../act-facts.ts";
import { NamedPerson } from "./person.ts";
import { TITLES } from "./title-facts.ts";

const { judgment, order } = TITLES;

/** Who takes a child into kafala: a person, two spouses, or a body (KAF:9). */
export const Kafil = z.union([NamedPerson.extend({ gender: Sex }), z.object({ body: InBoth })]);
export type Kafil = z.output<typeof Kafil>;

const kafala = z.object({
  subject: Sex,
  kafils: z.array(Kafil).min(1).max(2),
  title: z.discriminatedUnion("kind", [order, judgment]),
});
/** The testamentary guardian, or the one whom a court appoints (FC:230). */
const guarded = z.object({
  subject: Sex,
  guardian: NamedPerson.extend({ gender: Sex }),
  role: z.enum(["testamentary", "dative"]),
  title: z.discriminatedUnion("kind", [order, judgment]),
});

/** What the mentions of kafala, guardianship and interdiction say, by kind. */
export const CARE_FACTS = {
  KAF: kafala,
  "KAF-CONT": kafala,
  "KAF-END": kafala,
  NIYABA: guarded,
  "NIYABA-END": guarded,
  /** `none`: somebody without reason; `limited`: a prodigal or a mentally disabled person (FC:212-217). The illness is not told. */
  HAJR: z.object({ subject: Sex, degree: z.enum(["limited", "none"]), title: judgment }),
  "HAJR-END": z.object({ subject: Sex, title: judgment }),
} as const;
