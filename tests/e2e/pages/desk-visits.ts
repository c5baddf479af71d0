import { QUEUES } from "#lib/declarations/core/index.ts";

export type DeskGround = {
  fresh: string;
  alone: string;
  late: string;
  asked: string;
  ready: string;
  prepared: string;
  referred: string;
  registered: string;
  announced: string;
  counter: string;
  notice: string;
  received: string;
  interruption: string;
  paper: string;
  register: string;
  act: string;
  copy: string;
  ruling: string;
  request: string;
  posted: string;
  legacyScanned: string;
  legacyKeyed: string;
  legacyCertified: string;
  colleague: string;
  certificateSearch: string;
};

/** Every page of the desk with the states in which it is looked at. */
export const DESK_VISITS: Readonly<Record<string, (ground: DeskGround) => readonly string[]>> = {
  desk: () => ["desk", ...QUEUES.map((queue) => `desk?queue=${queue}`), "desk?queue=new&page=9"],
  "desk/appointments": () => ["desk/appointments", "desk/appointments?day=2026-12-03"],
  "desk/appointments/settings": () => [
    "desk/appointments/settings",
    "desk/appointments/settings?sent=yes&hours.monday=never",
    "desk/appointments/settings?sent=yes&hours.monday=09:00-12:00&slotMinutes=20&capacity=2&aheadDays=30&noticeHours=4&opensFrom=ready",
  ],
  "desk/counter": () => ["desk/counter"],
  "desk/counter/[id]": ({ counter, paper }) => [`desk/counter/${counter}`, `desk/counter/${paper}`],
  "desk/downtime": () => ["desk/downtime", "desk/downtime?done=pad", "desk/downtime?refused=downtime.overlap"],
  "desk/downtime/[id]": ({ interruption }) => [
    `desk/downtime/${interruption}`,
    `desk/downtime/${interruption}?done=opened`,
  ],
  "desk/notices": () => ["desk/notices", "desk/notices?side=sent"],
  "desk/notices/[id]": ({ notice }) => [`desk/notices/${notice}`],
  "desk/notices/[id]/search": ({ received }) => [
    `desk/notices/${received}/search`,
    `desk/notices/${received}/search?look=yes&name=&number=`,
    `desk/notices/${received}/search?look=yes&name=Alami`,
  ],
  "desk/returns": () => ["desk/returns"],
  "desk/returns/[id]": () => [],
  "desk/institutions": () => ["desk/institutions"],
  "desk/acts": () => ["desk/acts"],
  "desk/acts/over-a-hundred": () => ["desk/acts/over-a-hundred", "desk/acts/over-a-hundred?page=9"],
  "desk/acts/[actId]": ({ act }) => [`desk/acts/${act}`, `desk/acts/${act}?done=mention`],
  "desk/acts/[actId]/booklet": ({ act }) => [
    `desk/acts/${act}/booklet`,
    `desk/acts/${act}/booklet?done=card`,
    `desk/acts/${act}/booklet?refused=booklet.cardOfAnother`,
  ],
  "desk/acts/[actId]/mention": ({ act }) => [`desk/acts/${act}/mention`],
  "desk/issued": () => [
    "desk/issued",
    "desk/issued?period=1",
    "desk/issued?kind=deathExtract&period=7",
    "desk/issued?refused=documents.noneChosen",
    "desk/issued?with=00000000-0000-7000-8000-000000000000",
  ],
  "desk/issued/[serial]": ({ copy }) => [`desk/issued/${copy}`],
  "desk/issued/taken-back": () => ["desk/issued/taken-back", "desk/issued/taken-back?done=told"],
  "desk/registers": () => ["desk/registers"],
  "desk/registers/[id]": ({ register }) => [
    `desk/registers/${register}`,
    `desk/registers/${register}?no=1`,
    "desk/registers/none",
  ],
  "desk/legacy": () => ["desk/legacy", "desk/legacy?status=certified", "desk/legacy?refused=files.missing"],
  "desk/legacy/[id]": ({ legacyScanned, legacyKeyed, legacyCertified }) =>
    [legacyScanned, legacyKeyed, legacyCertified].map((id) => `desk/legacy/${id}`),
  "desk/legacy/[id]/correction": ({ legacyCertified }) =>
    ["", "?field=motherName"].map((query) => `desk/legacy/${legacyCertified}/correction${query}`),
  "desk/legacy/batches/[id]": () => ["desk/legacy/batches/none"],
  "desk/certificates": () => ["desk/certificates", "desk/certificates?done=issued"],
  "desk/certificates/non-registration": () => ["desk/certificates/non-registration"],
  "desk/certificates/non-registration/[id]": ({ certificateSearch }) => [
    `desk/certificates/non-registration/${certificateSearch}`,
    `desk/certificates/non-registration/${certificateSearch}?refused=certificates.candidatesLeft`,
  ],
  "desk/certificates/concordance": () => [
    "desk/certificates/concordance",
    "desk/certificates/concordance?no=1&year=2026",
    "desk/certificates/concordance?no=999999&year=1999",
  ],
  "desk/certificates/administrative": () => [
    "desk/certificates/administrative",
    "desk/certificates/administrative?type=kinship",
  ],
  "desk/staff": () => ["desk/staff"],
  "desk/staff/[id]": ({ colleague }) => [`desk/staff/${colleague}`, `desk/staff/${colleague}?refused=staff.notHead`],
  "desk/requests": () => ["desk/requests"],
  "desk/requests/[id]": ({ request, posted }) => [
    `desk/requests/${request}`,
    `desk/requests/${request}?refused=requests.notEntitled`,
    `desk/requests/${posted}?done=yes`,
  ],
  "desk/requests/[id]/label": ({ posted }) => [`desk/requests/${posted}/label`],
  "desk/rulings": () => ["desk/rulings", "desk/rulings?done=takenBack", "desk/rulings?refused=rulings.actUnknown"],
  "desk/rulings/paper": () => ["desk/rulings/paper", "desk/rulings/paper?matter=clerical&field=motherName"],
  "desk/rulings/[id]": ({ ruling }) => [`desk/rulings/${ruling}`, `desk/rulings/${ruling}?done=asked`],
  "desk/acts/[actId]/rulings": ({ act }) =>
    [
      "",
      "?matter=clerical",
      "?matter=clerical&field=birthTime",
      "?matter=latin&field=motherName",
      "?matter=otherIdentity",
    ].map((query) => `desk/acts/${act}/rulings${query}`),
  "desk/files/[id]/family": ({ announced }) => [`desk/files/${announced}/family`],
  "desk/files/[id]/family/[section]": ({ announced }) =>
    ["place", "deceased", "family", "birthAct", "father", "mother", "declarant"].map(
      (section) => `desk/files/${announced}/family/${section}`,
    ),
  "desk/files/[id]": ({ fresh, alone, late, asked, ready, prepared, referred }) =>
    [fresh, alone, late, asked, ready, prepared, referred].map((id) => `desk/files/${id}`),
  "desk/files/[id]/completion": ({ ready }) => [`desk/files/${ready}/completion`],
  "desk/files/[id]/late": ({ late, asked }) =>
    [`${late}/late`, `${asked}/late`, `${asked}/late?done=ask`].map((address) => `desk/files/${address}`),
  "desk/files/[id]/act": ({ prepared }) => [`desk/files/${prepared}/act`],
  "desk/files/[id]/referral": ({ referred }) => [`desk/files/${referred}/referral`],
  "desk/files/[id]/registered": ({ registered }) => [`desk/files/${registered}/registered`],
};

export const ENTRANCE_VISITS = {
  "desk/sign-in/invitation": ["desk/sign-in/invitation", "desk/sign-in/invitation?refused=auth.invitationWrong"],
  "desk/sign-in/invitation/own": ["desk/sign-in/invitation/own"],
  "desk/staff/new": ["desk/staff/new"],
  "desk/sign-in": ["desk/sign-in", "desk/sign-in?why=expired", "desk/sign-in?why=signedOut"],
} as const;
