import { z } from "zod";
import { IsoDay } from "#lib/calendar/core/index.ts";
import { DateInCalendars } from "../grammar.ts";
import { ForeignJudgment, InBoth, KnownDate, RegisterEntry, Written } from "../mention-facts.ts";

/** Where an act stands in the register, as another act cites it. */
export const ActReference = z.object({ number: Written, year: z.number().int().min(1).max(9999), office: InBoth });
export type ActReference = z.output<typeof ActReference>;

/** The bulletin that published a decree: that of the State, or that of the territorial collectivities (D22:31). */
const Bulletin = z.object({
  name: z.enum(["official", "collectivities"]),
  number: Written,
  on: DateInCalendars.optional(),
});
const published = { number: Written, on: KnownDate, bulletin: Bulletin.optional() };

/** Every paper on which a mention of the holder of an act may rest. The first three sources after the papers are the register itself. */
export const TITLES = {
  /** `finalOn`: the day from which it could no longer be appealed. */
  judgment: z.object({
    kind: z.literal("judgment"),
    number: Written,
    on: KnownDate,
    court: InBoth,
    finalOn: IsoDay.optional(),
  }),
  /** Of the judge of minors (KAF:17), or of the president of a court to whom a refusal was brought (L36:48). */
  order: z.object({
    kind: z.literal("order"),
    judge: z.enum(["minors", "president"]),
    number: Written,
    on: KnownDate,
    court: InBoth,
  }),
  /** Worth nothing here without its exequatur (FC:128). */
  foreignJudgment: ForeignJudgment.extend({ kind: z.literal("foreignJudgment") }),
  adoulAct: z.object({
    kind: z.literal("adoulAct"),
    entry: RegisterEntry,
    on: KnownDate,
    court: InBoth,
    addressedOn: DateInCalendars.optional(),
  }),
  /** An acknowledgement by official deed, or in the father's own hand (FC:162). */
  deed: z.object({ kind: z.literal("deed"), form: z.enum(["official", "ownHand"]), on: KnownDate }),
  /** `court`: of the prosecutor, who permits under law 37-99 (L37:36). */
  permission: z.object({
    kind: z.literal("permission"),
    authority: z.enum(["central", "foreignAffairs", "prosecutor"]),
    number: Written,
    on: KnownDate,
    court: InBoth.optional(),
  }),
  decision: z.object({
    kind: z.literal("decision"),
    authority: z.enum(["central", "justice", "commission"]),
    number: Written,
    on: KnownDate,
  }),
  decree: z.object({ kind: z.literal("decree"), ...published }),
  dahir: z.object({ kind: z.literal("dahir"), ...published }),
  /** Of the administration of National Defence, for those who fell for the country (L36:42). */
  request: z.object({ kind: z.literal("request"), number: Written, on: KnownDate }),
  /** Of nationality. */
  certificate: z.object({ kind: z.literal("certificate"), number: Written, on: KnownDate, authority: InBoth }),
  /** Of a death, from the office that drew up its act (D99:34). */
  notice: z.object({ kind: z.literal("notice"), number: Written, on: KnownDate, office: InBoth }),
  /** An act of this register, cited by the facts. */
  registeredAct: z.object({ kind: z.literal("registeredAct"), on: KnownDate }),
  /** The very act that bears the mention. */
  ownAct: z.object({ kind: z.literal("ownAct"), on: KnownDate }),
  /** A copy that this register issued. */
  issuedCopy: z.object({ kind: z.literal("issuedCopy"), serial: Written, on: KnownDate }),
} as const;

export type MentionTitle = { [K in keyof typeof TITLES]: z.output<(typeof TITLES)[K]> }[keyof typeof TITLES];
