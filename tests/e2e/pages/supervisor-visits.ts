const SENT = "sent=yes";
const HOLIDAY = "day.day=4&day.month=12&day.year=2026&decision=2.26.999";
const SUSPENSION =
  "reference=2.26.998&startsOn.day=1&startsOn.month=12&startsOn.year=2026&endsOn.day=15&endsOn.month=12&endsOn.year=2026&scope=country";

const SWITCH =
  "what=switch&number=DEMO-2026-09&decidedOn.day=1&decidedOn.month=12&decidedOn.year=2026&fromOn.day=1&fromOn.month=2&fromOn.year=2027&offices[]=061410101-01";

const COLLEAGUE =
  "given.ar=سلمى&given.latin=Salma&family.ar=بناني&family.latin=BENNANI&gender=female&login=salma&role=officer&office=044210101-01&fromOn.day=1&fromOn.month=12&fromOn.year=2026";

const OFFER = "regime=R36&form=extract&isOffered=no&fromOn.day=1&fromOn.month=1&fromOn.year=2027&number=DEMO-2026-11";

const RECIPIENT = "kind=deceased&territory=04.421&name.ar=باشا الرباط&name.fr=Pacha de Rabat";

/**
 * Every page of those who supervise with the states in which it is looked at; `file` is a territory file that was received, `decision` one
 * that waits for a second person, `account` one whose papers wait to be handed over; `copy` one that was collected and replaced since.
 */
export const SUPERVISOR_VISITS: Readonly<
  Record<string, (ground: { file: string; decision: string; account: string; copy: string }) => readonly string[]>
> = {
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
  "oversight/fees": () =>
    ["", "?done=decided", "?refused=requests.priceWrong"].map((query) => `oversight/fees${query}`),
  "oversight/concerns": () => ["oversight/concerns"],
  "oversight/copies": () =>
    ["", `?${SENT}`, `?${OFFER}&${SENT}`, "?done=changed", "?refused=documents.offerPast"].map(
      (query) => `oversight/copies${query}`,
    ),
  "oversight/issued": () => ["oversight/issued", "oversight/issued?period=365", "oversight/issued?day=2026-01-01"],
  "oversight/issued/[serial]": ({ copy }) => [`oversight/issued/${copy}`],
  "oversight/notices": () => ["oversight/notices"],
  "oversight/notices/recipients": () =>
    ["", `?${SENT}`, `?${RECIPIENT}&${SENT}`, "?done=named", "?refused=notices.recipientNotFound"].map(
      (query) => `oversight/notices/recipients${query}`,
    ),
  "oversight/offices": () =>
    ["", "?q=rabat", "?regime=R37", "?regime=next", "?q=xyzxyz"].map((query) => `oversight/offices${query}`),
  "oversight/offices/[code]": () =>
    ["061410101-01", "044210101-01", "FR-PARIS-01"].map((code) => `oversight/offices/${code}`),
  "oversight/offices/decide": () =>
    ["", `?${SENT}`, `?${SWITCH}&${SENT}`, `?what=open&service=digitisation&${SWITCH.slice(12)}&${SENT}`].map(
      (query) => `oversight/offices/decide${query}`,
    ),
  "oversight/offices/decisions/[id]": ({ decision }) => [
    `oversight/offices/decisions/${decision}`,
    `oversight/offices/decisions/${decision}?refused=territory.sameProposer`,
  ],
  "oversight/registers": () => ["oversight/registers", "oversight/registers?refused=registers.depositDay"],
  "oversight/authority": () => ["oversight/authority"],
  "oversight/staff": () => ["", "?q=nadia", "?q=xyzxyz"].map((query) => `oversight/staff${query}`),
  "oversight/staff/new": () => ["", `?${SENT}`, `?${COLLEAGUE}&${SENT}`].map((query) => `oversight/staff/new${query}`),
  "oversight/staff/[id]": ({ account }) => [
    `oversight/staff/${account}`,
    `oversight/staff/${account}?refused=staff.notOneself`,
  ],
  "oversight/territory": () => ["oversight/territory", "oversight/territory?refused=territory.importFileMissing"],
  "oversight/territory/[id]": ({ file }) => [`oversight/territory/${file}`],
};
