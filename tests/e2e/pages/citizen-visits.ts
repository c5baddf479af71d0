import { BIRTH_SECTIONS } from "#lib/declarations/core/index.ts";

/** Declarations in the states that a page can meet; all are held by the browser of the story. */
export type CitizenGround = { empty: string; filled: string; alone: string; late: string; sent: string; asked: string };

const FILLED_ALONE = ["chosenNames"];

/** Every page of the citizen with the states in which it is looked at: empty, with its mistakes, filled. */
export const CITIZEN_VISITS: Readonly<Record<string, (ground: CitizenGround) => readonly string[]>> = {
  "": () => [""],
  birth: () => [
    "birth",
    "birth?bornOn.day=2&bornOn.month=11&bornOn.year=2026",
    "birth?bornOn.day=31&bornOn.month=2&bornOn.year=2026",
    "birth?bornOn.day=2&bornOn.month=3&bornOn.year=2026",
  ],
  "birth/[id]": ({ empty, filled }) => [
    `birth/${empty}?saved=1`,
    `birth/${filled}`,
    `birth/${filled}?refused=declarations.incomplete`,
  ],
  "birth/[id]/[section]": ({ empty, filled, alone, late }) => [
    ...BIRTH_SECTIONS.flatMap((section) => {
      const home = FILLED_ALONE.includes(section) ? alone : filled;
      const begun =
        section === "office" || FILLED_ALONE.includes(section)
          ? []
          : [`birth/${empty}/${section}`, `birth/${empty}/${section}?problems=1`];
      return [...begun, `birth/${home}/${section}`];
    }),
    `birth/${empty}/place?q=Agdal`,
    `birth/${empty}/place?province=04.421`,
    `birth/${empty}/place?q=xyzxyz`,
    `birth/${late}/office`,
    `birth/${filled}/child?from=check`,
  ],
  "birth/[id]/check": ({ filled, alone }) => [
    `birth/${filled}/check`,
    `birth/${filled}/check?problems=1`,
    `birth/${alone}/check`,
  ],
  "birth/[id]/documents": ({ filled, alone }) => [`birth/${filled}/documents`, `birth/${alone}/documents`],
  "birth/[id]/documents/[kind]": ({ filled, asked }) => [
    `birth/${filled}/documents/birthCertificate`,
    `birth/${filled}/documents/marriageAct`,
    `birth/${filled}/documents/motherCnie`,
    `birth/${filled}/documents/motherCnie?problem=files.tooLarge`,
    `birth/${asked}/documents/birthCertificate`,
  ],
  "birth/[id]/sent": ({ sent }) => [`birth/${sent}/sent`],
  messages: () => ["messages"],
  privacy: () => ["privacy"],
  problem: () => ["problem?code=gate.fault&reference=THTS-S7YH"],
  resume: () => ["resume", "resume?why=notHere", "resume?refused=declarations.notFoundOrWrongCode"],
  track: () => ["track", "track?reference=NA26+K7MT+4WD", "track?refused=declarations.notFoundOrWrongCode"],
  "track/[id]": ({ sent, asked }) => [`track/${sent}`, `track/${asked}`],
};
