import type { Regime } from "#lib/calendar/core/index.ts";
import type { Quality } from "./delegation.ts";

/** To whom a copy of an order of delegation goes, with a specimen of the signature. */
export const ORDER_RECIPIENTS = [
  "governor",
  "centralAuthority",
  "prosecutor",
  "ministry",
  "prosecutorOfRabat",
] as const;
export type OrderRecipient = (typeof ORDER_RECIPIENTS)[number];

export type OrderCopy = { recipient: OrderRecipient; by: "system" | "paper" };

/**
 * The copies that the law asks for: through the system to the governor and the central authority (D22:3), on paper to the prosecutor and the
 * ministry (D99:1), from a post abroad to the prosecutor of Rabat (D99:2). A president signs by law, whoever replaces an absent officer too:
 * there is no order to send (L36:6).
 */
export function copiesOfOrder(regime: Regime, quality: Quality): readonly OrderCopy[] {
  if (quality === "president" || quality === "deputy") return [];
  if (quality === "consular") return regime === "R36" ? [] : [{ recipient: "prosecutorOfRabat", by: "paper" }];
  return regime === "R36"
    ? [
        { recipient: "governor", by: "system" },
        { recipient: "centralAuthority", by: "system" },
      ]
    : [
        { recipient: "prosecutor", by: "paper" },
        { recipient: "ministry", by: "paper" },
      ];
}
