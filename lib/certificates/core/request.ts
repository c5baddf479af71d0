import { z } from "zod";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { typedDay, typedLine } from "#lib/rulings/core/index.ts";

/** The way of a search: it ends with a certificate, with the act that was found, or is given up. */
export const REQUEST_STATUSES = ["searching", "found", "issued", "dropped"] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

export const NEXT_REQUEST_STATUSES = {
  searching: ["found", "issued", "dropped"],
  found: [],
  issued: [],
  dropped: [],
} as const satisfies Record<RequestStatus, readonly RequestStatus[]>;

/** Why an act is not the person's. `knownPerson` where the officer knows somebody else to be meant. */
export const SET_ASIDE_REASONS = [
  "otherName",
  "otherParents",
  "otherDate",
  "otherPlace",
  "otherSex",
  "knownPerson",
] as const;

/** What the officer says of one act that was found. */
export const FindingInput = z.discriminatedUnion(
  "outcome",
  [
    z.strictObject({
      act: z.uuid(),
      outcome: z.literal("setAside"),
      reason: z.enum(SET_ASIDE_REASONS, "certificates.reasonMissing"),
    }),
    z.strictObject({ act: z.uuid(), outcome: z.literal("taken"), reason: z.literal("").optional() }),
  ],
  "common.chooseOne",
);
export type FindingInput = z.output<typeof FindingInput>;

const Tick = z.literal("yes").optional();

/** The registers whose tables were searched on paper, by office and year: `044210101-01/1956`. */
export const PaperSearchInput = z
  .strictObject({ registers: z.record(z.string().regex(/^[\w-]{1,40}\/\d{4}$/), Tick).default({}) })
  .transform(({ registers }, ctx) => {
    const searched = Object.entries(registers).flatMap(([key, tick]) => {
      const [office = "", year = ""] = key.split("/");
      return tick === "yes" ? [{ office, year: Number(year) }] : [];
    });
    if (searched.length === 0)
      ctx.addIssue({ code: "custom", message: "certificates.noRegisterTicked", path: ["registers"] });
    return searched;
  });

/** The enquiry of the agent of the local authority, without which nothing is certified. */
export const EnquiryInput = z.strictObject({
  enquiryNumber: typedLine("certificates.enquiryMissing"),
  enquiryOn: typedDay("certificates.enquiryMissing"),
  enquiryBy: typedLine("certificates.enquiryMissing"),
});
export type EnquiryInput = z.output<typeof EnquiryInput>;

/**
 * Whether the certificate may be issued today: the search is open, no act that may be the person's is left, and each register that is not in Sijil was
 * searched on paper. Refuses an enquiry of a day to come.
 */
export function decideNonRegistration(
  search: { status: RequestStatus; candidatesLeft: number; isCutShort: boolean; registersLeft: number },
  { enquiryOn }: Pick<EnquiryInput, "enquiryOn">,
  today: IsoDay,
): Result<null> {
  const { status, candidatesLeft, isCutShort, registersLeft } = search;
  if (status !== "searching") return err({ code: "certificates.closed" });
  if (isCutShort) return err({ code: "certificates.tooMany" });
  if (candidatesLeft > 0) return err({ code: "certificates.candidatesLeft" });
  if (registersLeft > 0) return err({ code: "certificates.registersLeft" });
  if (enquiryOn > today) return err({ code: "certificates.enquiryToCome" });
  return ok(null);
}
