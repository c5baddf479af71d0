const SENT = "sent=yes";
const DECIDED = "number=12&decidedOn.day=1&decidedOn.month=1&decidedOn.year=2026";
const GRANT = `outcome=granted&grantedFor=eventProven&${DECIDED}`;

/** Every page of the central authority alone with the states in which it is looked at; `request` waits for its decision, on the day `today`. */
export const CENTRAL_VISITS: Readonly<
  Record<string, (ground: { request: string; ruling: string; permission: string; today: string }) => readonly string[]>
> = {
  "oversight/certificates": () => [
    "oversight/certificates",
    "oversight/certificates?type=kinship",
    "oversight/certificates?refused=certificates.fromPast",
  ],
  "oversight/late": () => ["oversight/late", "oversight/late?done=decided", "oversight/late?refused=rulings.notFound"],
  "oversight/late/[id]": ({ request, today }) =>
    [
      "",
      `?${SENT}`,
      `?${GRANT}&${SENT}`,
      `?outcome=refused&refusedFor=noInterest&number=13&${today}&${SENT}`,
      "?refused=rulings.alreadyDecided",
    ].map((query) => `oversight/late/${request}${query}`),
  "oversight/document-permissions": () => [
    "oversight/document-permissions",
    "oversight/document-permissions?done=decided",
    "oversight/document-permissions?refused=requests.notFound",
  ],
  "oversight/document-permissions/[id]": ({ permission }) => [
    `oversight/document-permissions/${permission}`,
    `oversight/document-permissions/${permission}?refused=requests.decidedOnWrong`,
  ],
  "oversight/rulings": () => ["oversight/rulings", "oversight/rulings?done=decided"],
  "oversight/rulings/[id]": ({ ruling, today }) =>
    ["", `?${SENT}`, `?outcome=refused&refusedFor=documentDoesNotShow&number=13&${today}&${SENT}`].map(
      (query) => `oversight/rulings/${ruling}${query}`,
    ),
};
