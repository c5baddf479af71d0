import { LAWS } from "#lib/guidance/core/index.ts";
import { BIRTH_SECTIONS, DECLARATION_KINDS, formOf } from "#lib/declarations/core/index.ts";
import { SECTION_NAMES } from "#lib/requests/core/index.ts";
import { answersOf, OTHER_EVENTS, type OtherEvent } from "../support/other-events.ts";

/** Declarations in the states that a page can meet; all are held by the browser of the story. */
export type CitizenGround = {
  /** By event, a file that was answered whole. */
  events: Readonly<Record<OtherEvent, string>>;
  empty: string;
  filled: string;
  alone: string;
  abroad: string;
  onBoard: string;
  late: string;
  sent: string;
  /** Sent past its term, to an electronic office. */
  tooLate: string;
  asked: string;
  /** Requests for a document: begun, answered whole, waiting for its payment, sent. */
  requests: Readonly<Record<"begun" | "whole" | "unpaid" | "sent", string>>;
};

/** Pages that an ordinary birth does not ask, and the file in which each stands. */
const FILLED_ELSEWHERE: Readonly<Record<string, "alone" | "abroad" | "onBoard">> = {
  chosenNames: "alone",
  foreignAct: "abroad",
  vehicle: "onBoard",
};

/** Every page of the citizen with the states in which it is looked at: empty, with its mistakes, filled. */
export const CITIZEN_VISITS: Readonly<Record<string, (ground: CitizenGround) => readonly string[]>> = {
  "": () => [""],
  "[event]": () => [
    ...DECLARATION_KINDS,
    "birth?on.day=2&on.month=11&on.year=2026",
    "birth?on.day=31&on.month=2&on.year=2026",
    "death?on.day=2&on.month=3&on.year=2026",
  ],
  late: () => ["late"],
  nationality: () => [
    "nationality",
    "nationality?born=morocco",
    "nationality?born=morocco&declared=yes&mother=no",
    "nationality?born=abroad&mother=yes",
    "nationality?born=abroad&mother=no",
  ],
  laws: () => ["laws"],
  "laws/[law]": () => [...LAWS.map((law) => `laws/${law}`), "laws/FC?article=139", "laws/FC?page=2"],
  "declaration/[id]": ({ empty, filled }) => [
    `declaration/${empty}?saved=1`,
    `declaration/${filled}`,
    `declaration/${filled}?refused=declarations.incomplete`,
  ],
  "declaration/[id]/[section]": ({ empty, filled, late, events, ...special }) => [
    ...BIRTH_SECTIONS.flatMap((section) => {
      const elsewhere = FILLED_ELSEWHERE[section];
      const home = elsewhere === undefined ? filled : special[elsewhere];
      const begun =
        section === "office" || elsewhere !== undefined
          ? []
          : [`declaration/${empty}/${section}`, `declaration/${empty}/${section}?problems=1`];
      return [...begun, `declaration/${home}/${section}`];
    }),
    `declaration/${empty}/place?part=when`,
    `declaration/${filled}/place?part=when`,
    `declaration/${events.death}/place?part=when`,
    `declaration/${special.abroad}/place`,
    `declaration/${special.abroad}/place?part=abroad`,
    `declaration/${special.abroad}/place?part=when`,
    `declaration/${special.onBoard}/place`,
    `declaration/${empty}/place?q=Agdal`,
    `declaration/${empty}/place?province=04.421`,
    `declaration/${empty}/place?q=xyzxyz`,
    `declaration/${late}/office`,
    `declaration/${filled}/child?from=check`,
    ...OTHER_EVENTS.flatMap((event) =>
      formOf(event)
        .sectionsFor(answersOf(event))
        .flatMap((section) => [`declaration/${events[event]}/${section}`]),
    ),
  ],
  "declaration/[id]/check": ({ filled, alone, abroad, onBoard }) => [
    `declaration/${abroad}/check`,
    `declaration/${onBoard}/check`,
    `declaration/${filled}/check`,
    `declaration/${filled}/check?problems=1`,
    `declaration/${alone}/check`,
  ],
  "declaration/[id]/documents": ({ filled, alone, abroad }) => [
    `declaration/${abroad}/documents`,
    `declaration/${filled}/documents`,
    `declaration/${alone}/documents`,
  ],
  "declaration/[id]/documents/[kind]": ({ filled, asked }) => [
    `declaration/${filled}/documents/birthCertificate`,
    `declaration/${filled}/documents/marriageAct`,
    `declaration/${filled}/documents/motherCnie`,
    `declaration/${filled}/documents/motherCnie?problem=files.tooLarge`,
    `declaration/${asked}/documents/birthCertificate`,
  ],
  "declaration/[id]/sent": ({ sent }) => [`declaration/${sent}/sent`],
  documents: () => ["documents"],
  "documents/[id]/[section]": ({ requests }) =>
    SECTION_NAMES.flatMap((section) => [
      `documents/${requests.begun}/${section}`,
      `documents/${requests.begun}/${section}?problems=1`,
      `documents/${requests.whole}/${section}?from=check`,
    ]),
  "documents/[id]/papers": ({ requests }) => [`documents/${requests.whole}/papers`],
  "documents/[id]/papers/[kind]": ({ requests }) => [
    `documents/${requests.whole}/papers/identityCard`,
    `documents/${requests.whole}/papers/identityCard?problem=files.tooLarge`,
  ],
  "documents/[id]/identity": ({ requests }) => [
    `documents/${requests.whole}/identity`,
    `documents/${requests.whole}/identity?refused=requests.identityRefused`,
  ],
  "documents/[id]/check": ({ requests }) => [
    `documents/${requests.whole}/check`,
    `documents/${requests.whole}/check?problems=1`,
    `documents/${requests.whole}/check?refused=requests.papersMissing`,
  ],
  "documents/[id]/sent": ({ requests }) => [`documents/${requests.sent}/sent`, `documents/${requests.unpaid}/sent`],
  "documents/[id]/payment": ({ requests }) => [`documents/${requests.unpaid}/payment`],
  "documents/[id]/track": ({ requests }) => [
    `documents/${requests.sent}/track`,
    `documents/${requests.unpaid}/track?refused=requests.notPossibleNow`,
  ],
  messages: () => ["messages"],
  privacy: () => ["privacy"],
  problem: () => ["problem?code=gate.fault&reference=THTS-S7YH"],
  resume: () => ["resume", "resume?why=notHere", "resume?refused=declarations.notFoundOrWrongCode"],
  track: () => ["track", "track?reference=NA26+K7MT+4WD", "track?refused=declarations.notFoundOrWrongCode"],
  "track/[id]/appointment": ({ sent }) => [
    `track/${sent}/appointment`,
    `track/${sent}/appointment?refused=appointments.slotGone`,
  ],
  "track/[id]/late": ({ tooLate }) => [`track/${tooLate}/late`, `track/${tooLate}/late?problems=1`],
  "track/[id]": ({ sent, asked, tooLate }) => [`track/${sent}`, `track/${asked}`, `track/${tooLate}`],
};
