const SENT = "sent=yes";
const DECISION =
  "outcome=refused&refusedFor=place&reasons=Nom+de+ville.&number=12&decidedOn.day=1&decidedOn.month=12&decidedOn.year=2026";

/** Every page of the High Commission with the states in which it is looked at; `name` waits for its decision. */
export const COMMISSION_VISITS: Readonly<Record<string, (ground: { name: string }) => readonly string[]>> = {
  "oversight/names": () => ["oversight/names", "oversight/names?refused=rulings.nameNotFound"],
  "oversight/names/[id]": ({ name }) =>
    ["", `?${SENT}`, `?${DECISION}&${SENT}`, "?refused=rulings.nameDecided"].map(
      (query) => `oversight/names/${name}${query}`,
    ),
};
