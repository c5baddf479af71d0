import type { Client } from "pg";
import { findSession, signOut, type StaffSession } from "#lib/auth/index.ts";
import { seedAppointments } from "./appointments.ts";
import { birthFile } from "./births.ts";
import { seedCounterFile } from "./counter-file.ts";
import { seedCourtNotices } from "./court-notices.ts";
import { DEATHS, deathOf } from "./deaths.ts";
import { ask, check, type Declared, drawUpAndSign, referGivenName, refuse, setAside, type World } from "./desk-work.ts";
import { seedActRulings } from "./act-rulings.ts";
import { seedLateFiles } from "./late-files.ts";
import { seedInstitutionFiles } from "./institution-files.ts";
import { seedIssued } from "./issued.ts";
import { requestMentions } from "./mentions.ts";
import { seedNotices } from "./notices.ts";
import { seedPaperActs } from "./paper-acts.ts";
import { seedInterruption } from "./paper-receipts.ts";
import { BORN_IN_LYON, BROUGHT_FROM_LYON, MOTHER_FROM_SENEGAL } from "./special-births.ts";
import { seedRequests } from "./requests.ts";
import { AGDAL, HASSAN } from "./staff.ts";
import { seedPaperRegister } from "./paper-register.ts";
import { declare, sessionOf } from "./walk.ts";

const RABAT_AGDAL = "04.421.01.01";
const RABAT_SOUISSI = "04.421.01.06";
const RABAT_HASSAN = "04.421.01.05";

/** Files in every state at three offices. Everything goes through the use cases that people use. */
export async function seedFiles(owner: Client, world: World): Promise<void> {
  const nadia = await sessionOf(owner, "nadia");
  const driss = await sessionOf(owner, "driss");
  const abdellah = await sessionOf(owner, "abdellah");
  const central = await sessionOf(owner, "centrale");
  await seedLateFiles(world, { nadia, driss, central });
  const anfa = await communeOf(owner, world.paperOffice);

  for (const seed of [1, 2, 3])
    await birthFile(world, seed, { daysAgo: seed, commune: RABAT_AGDAL, office: AGDAL, isSent: false });
  for (const [rank, daysAgo] of [2, 4, 6, 9, 12, 19, 24, 27].entries())
    await birthFile(world, 10 + rank, {
      daysAgo,
      commune: rank % 2 ? RABAT_SOUISSI : RABAT_AGDAL,
      office: AGDAL,
      withDocuments: rank < 4,
    });
  await birthFile(world, 20, {
    daysAgo: 5,
    commune: RABAT_SOUISSI,
    office: AGDAL,
    isMotherAlone: true,
    withDocuments: true,
  });
  await birthFile(world, 21, { daysAgo: 41, commune: RABAT_AGDAL, office: AGDAL });

  await seedCounterFile(nadia, world, { commune: RABAT_AGDAL, office: AGDAL });
  await seedInterruption(nadia, world, { commune: RABAT_AGDAL, office: AGDAL });
  const asked = await birthFile(world, 22, { daysAgo: 8, commune: RABAT_AGDAL, office: AGDAL });
  await ask(nadia, world, asked);
  const refused = await birthFile(world, 23, { daysAgo: 14, commune: RABAT_AGDAL, office: AGDAL });
  await refuse(nadia, world, refused);
  const first = await birthFile(world, 24, { daysAgo: 7, commune: RABAT_SOUISSI, office: AGDAL });
  const second = await birthFile(world, 24, { daysAgo: 7, commune: RABAT_SOUISSI, office: AGDAL });
  await setAside(nadia, world, second, first.reference);
  await birthFile(world, 25, { daysAgo: 6, commune: RABAT_AGDAL, office: AGDAL });
  await birthFile(world, 25, { daysAgo: 6, commune: RABAT_AGDAL, office: HASSAN });

  await birthFile(world, 26, {
    daysAgo: 50,
    commune: RABAT_AGDAL,
    office: AGDAL,
    otherwise: BORN_IN_LYON,
    brings: BROUGHT_FROM_LYON,
  });
  await birthFile(world, 27, {
    daysAgo: 3,
    commune: RABAT_AGDAL,
    office: AGDAL,
    isMotherAlone: true,
    otherwise: MOTHER_FROM_SENEGAL,
  });

  const ready: string[] = [];
  for (const seed of [30, 31, 32]) {
    const born = await birthFile(world, seed, {
      daysAgo: seed - 20,
      commune: RABAT_AGDAL,
      office: AGDAL,
      withDocuments: seed === 30,
    });
    await check(nadia, world.at, born);
    ready.push(born.id);
  }
  await seedAppointments(nadia, world.at, ready.slice(0, 2));
  const disputed = await birthFile(world, 35, {
    daysAgo: 16,
    commune: RABAT_AGDAL,
    office: AGDAL,
    givenName: { ar: "زاكورة", latin: "Zagora" },
  });
  await check(nadia, world.at, disputed);
  await referGivenName(nadia, world.at, disputed);
  await registerDeaths(owner, world, nadia);
  await register(owner, world, nadia, AGDAL, RABAT_AGDAL, 40, 9);
  await seedActRulings(world, owner, nadia);
  await seedRequests(owner, world, { nadia, central });
  await requestMentions(owner, world, nadia, RABAT_AGDAL);
  await seedNotices(owner, world, nadia);
  await seedInstitutionFiles(owner, world);
  await seedCourtNotices(owner, world);
  // two officers at two offices: while one waits for a picture to be looked at, the other goes on
  await Promise.all([register(owner, world, driss, HASSAN, RABAT_HASSAN, 60, 4), seedIssued(owner, world, nadia)]);
  for (const seed of [70, 71, 72, 73])
    await birthFile(world, seed, {
      daysAgo: seed - 67,
      commune: anfa,
      office: world.paperOffice,
      withDocuments: seed === 70,
    });
  await check(
    abdellah,
    world.at,
    await birthFile(world, 75, { daysAgo: 11, commune: anfa, office: world.paperOffice, withDocuments: true }),
  );
  const onPaper = await birthFile(world, 76, { daysAgo: 12, commune: anfa, office: world.paperOffice });
  await check(abdellah, world.at, onPaper);
  await seedPaperRegister(owner, world, abdellah, onPaper);
  await seedPaperActs(owner, world, nadia);
  for (const session of [nadia, driss, abdellah, central]) await signOut((await findSession(session.token)) ?? session);
}

async function communeOf(owner: Client, office: string): Promise<string> {
  const { rows } = await owner.query<{ territory_code: string }>("select territory_code from office where code = $1", [
    office,
  ]);
  return rows[0]?.territory_code ?? "";
}

/** Acts of the running year, each signed with a code of its own. */
async function register(
  owner: Client,
  world: World,
  officer: StaffSession,
  office: string,
  commune: string,
  firstSeed: number,
  count: number,
): Promise<void> {
  for (let rank = 0; rank < count; rank += 1) {
    const at = codesBefore(world, count - rank + 2);
    const isMotherAlone = rank === 4;
    const born = await birthFile(world, firstSeed + rank, { daysAgo: 3 + rank * 2, commune, office, isMotherAlone });
    await check(officer, at, born);
    await drawUpAndSign(owner, officer, at, { id: born.id, isSignedAlone: rank === 2 });
  }
}

/** A death just declared, an accident that waits for the prosecutor's permission, and a registered death. */
async function registerDeaths(owner: Client, world: World, officer: StaffSession): Promise<void> {
  const declared = async (deceased: Parameters<typeof deathOf>[0], daysAgo: number): Promise<Declared> => {
    const answers = deathOf(deceased, { today: world.today, daysAgo, commune: RABAT_AGDAL, office: AGDAL });
    const sentAt = new Date(world.at.getTime() - 43_200_000);
    return { ...(await declare("death", answers, [], sentAt, "ar", true)), kind: "death", answers };
  };
  await declared(DEATHS.grandmother, 2);
  await declared(DEATHS.driver, 4);
  const grandfather = await declared(DEATHS.grandfather, 6);
  const at = codesBefore(world, 13);
  await check(officer, at, grandfather);
  await drawUpAndSign(owner, officer, at, { id: grandfather.id });
}

/** The moment so many codes before the world begins: a code lasts thirty seconds and signs once. */
function codesBefore({ at }: World, count: number): Date {
  return new Date(at.getTime() - count * 30_000);
}
