import { z } from "zod";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { DayFields, optional, optionalText } from "../fields.ts";
import { dated } from "./field-names.ts";
import type { PreCheck } from "./pre-check.ts";
import type { Line } from "./review-lines.ts";

/** Where a deed was made: one from abroad serves here with an apostille or the legalisation of a consulate. */
export const PROXY_ORIGINS = ["morocco", "apostille", "consulate", "neither"] as const;

/** Whether the declarant comes in somebody's place, and by which deed (L36:24, L36:37). */
export const PROXY_SHAPE = {
  isProxy: z.literal("yes").optional(),
  proxyDeed: optionalText,
  proxyMadeOn: optional(DayFields),
  proxyUntil: optional(DayFields),
  proxyOrigin: optional(z.enum(PROXY_ORIGINS, "common.chooseOne")),
};
export type ProxyDeed = z.output<z.ZodObject<typeof PROXY_SHAPE>>;

/** What the page posts on the deed itself, in the order it asks. */
export const PROXY_DEED_FIELDS: readonly string[] = [
  "proxyDeed",
  ...dated("proxyMadeOn"),
  ...dated("proxyUntil"),
  "proxyOrigin",
];

/** The answers on the deed, by name: needless where nobody comes in another's place. */
export const PROXY_DEED_ANSWERS: readonly string[] = ["proxyDeed", "proxyMadeOn", "proxyUntil", "proxyOrigin"];

/** The lines of the deed, which the officer reads on the original. */
export const PROXY_LINES: readonly Line[] = [
  ["declarant.proxyDeed", "text", "proxyDeed"],
  ["declarant.proxyMadeOn", "day", "proxyDeed"],
  ["declarant.proxyUntil", "day", "proxyDeed"],
  ["declarant.proxyOrigin", "choice", "proxyDeed"],
];

/** What is missing or contradicts itself in the dates of a deed. What was sent before they were asked stays readable. */
export function proxyProblems(declarant: ProxyDeed, today: IsoDay): FieldProblem[] {
  const { isProxy, proxyMadeOn, proxyUntil, proxyOrigin } = declarant;
  if (!isProxy) return [];
  const problems: FieldProblem[] = [];
  const add = (field: string, code: string) => problems.push({ field: `declarant.${field}`, code });
  if (proxyMadeOn === undefined) add("proxyMadeOn", "declarations.proxyDayMissing");
  else if (proxyMadeOn > today) add("proxyMadeOn", "declarations.dateInFuture");
  else if (proxyUntil !== undefined && proxyUntil < proxyMadeOn) add("proxyUntil", "declarations.proxyEndsBefore");
  if (proxyOrigin === undefined) add("proxyOrigin", "common.chooseOne");
  return problems;
}

/** A deed that has run out allows nobody to sign; one from abroad without apostille or legalisation is asked for again. */
export function proxyCheck(declarant: ProxyDeed, today: IsoDay, article: string): PreCheck | undefined {
  const { isProxy, proxyMadeOn, proxyUntil, proxyOrigin } = declarant;
  if (!isProxy) return undefined;
  if (proxyUntil !== undefined && proxyUntil < today)
    return { code: "check.proxyExpired", level: "red", article, field: "declarant.proxyUntil" };
  if (proxyOrigin === "neither")
    return { code: "check.proxyNotLegalised", level: "amber", article, field: "declarant.proxyOrigin" };
  if (proxyMadeOn === undefined || proxyOrigin === undefined)
    return { code: "check.proxyUndated", level: "amber", article, field: "declarant.proxyDeed" };
  return { code: "check.proxyValid", level: "green", article, field: "declarant.proxyMadeOn" };
}
