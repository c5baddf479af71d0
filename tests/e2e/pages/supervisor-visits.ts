const SENT = "sent=yes";
const HOLIDAY = "day.day=4&day.month=12&day.year=2026&decision=2.26.999";
const SUSPENSION =
  "reference=2.26.998&startsOn.day=1&startsOn.month=12&startsOn.year=2026&endsOn.day=15&endsOn.month=12&endsOn.year=2026&scope=country";

/** Every page of those who supervise with the states in which it is looked at; `file` is a territory file that was received. */
export const SUPERVISOR_VISITS: Readonly<Record<string, (ground: { file: string }) => readonly string[]>> = {
  oversight: () => ["oversight", "oversight?refused=auth.notAllowed"],
  "oversight/calendar": () => ["oversight/calendar", "oversight/calendar?done=month"],
  "oversight/calendar/announce": () =>
    ["year=1448&month=6", `year=1448&month=6&${SENT}`, `year=1448&month=6&length=29&${SENT}`, "year=1448&month=4"].map(
      (query) => `oversight/calendar/announce?${query}`,
    ),
  "oversight/calendar/holiday": () =>
    ["", `?${SENT}`, `?${HOLIDAY}&${SENT}`].map((query) => `oversight/calendar/holiday${query}`),
  "oversight/calendar/suspension": () =>
    ["", `?${SENT}`, `?${SUSPENSION}&${SENT}`].map((query) => `oversight/calendar/suspension${query}`),
  "oversight/territory": () => ["oversight/territory", "oversight/territory?refused=territory.importFileMissing"],
  "oversight/territory/[id]": ({ file }) => [`oversight/territory/${file}`],
};
