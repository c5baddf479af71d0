import { PROXY_ORIGINS } from "../form/index.ts";
import { TIME_UNKNOWN } from "../reading-fields.ts";
import { BIRTH_REGISTERED } from "./birth-act.ts";
import { DECEASED_KINDS } from "./deceased-kind.ts";
import { DEATH_LINKS, OFFICIAL_LINKS } from "./declarant-rank.ts";
import { MARITAL_STATUSES } from "./family.ts";
import { DEATH_PLACE_KINDS, MANNERS } from "./place.ts";
import { STATED_SEXES } from "./stillborn.ts";

const SEXES = ["male", "female"];
const TICKED = ["yes"];

/** What the officer may correct a line of fixed choices to, by its path; a time of death to «unknown» (FC:328). */
export const DEATH_CHOICES: Readonly<Record<string, readonly string[]>> = {
  "place.placeKind": DEATH_PLACE_KINDS,
  "place.manner": MANNERS,
  "place.time": [TIME_UNKNOWN],
  "deceasedKind.kind": DECEASED_KINDS,
  "deceased.sex": SEXES,
  "newborn.sex": SEXES,
  "stillborn.sex": STATED_SEXES,
  "body.sex": STATED_SEXES,
  "family.maritalStatus": MARITAL_STATUSES,
  "birthAct.isRegistered": BIRTH_REGISTERED,
  "father.isUnknown": TICKED,
  "mother.isUnknown": TICKED,
  "declarant.link": [...DEATH_LINKS, ...OFFICIAL_LINKS],
  "declarant.person.sex": SEXES,
  "declarant.proxyOrigin": PROXY_ORIGINS,
};
