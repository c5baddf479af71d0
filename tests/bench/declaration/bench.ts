import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { addDays } from "#lib/calendar/core/index.ts";
import { secretCodeOf } from "#lib/declarations/index.ts";
import { secretCookieName, secretHashHex } from "#lib/gate/index.ts";
import { now } from "#lib/platform/clock.ts";
import { forgetConfig } from "#lib/platform/config.ts";
import { closeDatabases } from "#lib/platform/db.ts";
import { randomToken } from "#lib/platform/random.ts";
import type { System } from "#tests/support/system.ts";
import { familyAnswers } from "../../../prisma/seed/demonstration/families.ts";
import { AGDAL } from "../../../prisma/seed/demonstration/staff.ts";
import { declare } from "../../../prisma/seed/demonstration/walk.ts";
import { loginAddresses } from "../../../prisma/tools/login-roles.ts";
import { addressOf } from "../../../scripts/start/cluster.ts";
import { readSecret } from "../../../scripts/start/secrets.ts";
import { POST as submit } from "../../../app/api/portal/declarations/[id]/submit/route.ts";
import { median } from "../distribution.ts";
import type { Figure } from "../figure.ts";
import { type Floor, startFloor } from "../floor/app.ts";
import { recordTransactions, type Script } from "../recorder.ts";
import { today } from "../registry/index.ts";
import { startOwnSystem } from "../own-system.ts";
import { eachOf } from "../replay.ts";
import { acceptAll, type Ready } from "./accepting.ts";
import { rewritten, writesOf } from "./rewritten.ts";

const CONNECTIONS = 8;
const IN_FLIGHT = 16;
const SLICE = 150;
const SLICES = 7;
/** The first slices warm both sides and are not counted. */
const COLD_SLICES = 4;

/**
 * Complete drafts sent through HTTP to the whole system, beside a route of an empty application of the same framework that only sends
 * the same writes through bare `pg`, on as many connections of the same database.
 */
export async function benchDeclaration(): Promise<Figure[]> {
  const system = await startOwnSystem({ environment: { DATABASE_POOL_MAX: String(CONNECTIONS) } });
  const before = { ...process.env };
  try {
    pointToSystem(system);
    const drafts = await makeReady(2 * SLICE * SLICES + 1);
    const [sample, ...others] = drafts;
    if (!sample) throw new Error("no draft was made");
    const [ours, floors] = [others.slice(0, SLICE * SLICES), others.slice(SLICE * SLICES)];
    const script = await record(sample);
    const scripts = join(system.dataDirectory, "floor-scripts.json");
    writeFileSync(scripts, JSON.stringify(scriptsFor(floors, sample, script)));
    await closeDatabases();
    const floor = await startFloor({
      FLOOR_SCRIPTS: scripts,
      FLOOR_DATABASE_URL: process.env["DATABASE_URL_PORTAL"] ?? "",
      FLOOR_CONNECTIONS: String(CONNECTIONS),
    });
    try {
      return [await race(system, floor, ours, floors, script)];
    } finally {
      await floor.stop();
    }
  } finally {
    await closeDatabases();
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
    forgetConfig();
    await system.stop();
  }
}

/** This process works on the database of the system, with its secrets, as the portal does. */
function pointToSystem({ dataDirectory, databasePort, address }: System): void {
  if (databasePort === undefined) throw new Error("the system has no embedded database");
  const secretsDirectory = join(dataDirectory, "secrets");
  const owner = addressOf(
    { port: databasePort, password: readSecret(secretsDirectory, "database-owner") },
    "sijil",
    "sijil_owner",
  );
  const logins = loginAddresses({
    address: owner,
    secretsDirectory,
    prefix: "sijil",
    environment: {} as NodeJS.ProcessEnv,
  });
  Object.assign(process.env, logins, {
    SIJIL_MODE: "demonstration",
    SIJIL_DATA_DIR: dataDirectory,
    PUBLIC_URL: address,
  });
  forgetConfig();
}

async function makeReady(count: number): Promise<Ready[]> {
  const bornOn = addDays(today(), -5);
  const ready: Ready[] = [];
  await eachOf(
    Array.from({ length: count }, (_, seed) => seed),
    [1, 2, 3, 4],
    async (seed) => {
      const answers = {
        ...familyAnswers({ seed: 1_000 + seed, bornOn, commune: "04.421.01.01", office: AGDAL }),
        documents: { birthCertificate: "bring", marriageAct: "bring", motherFullCopy: "bring" },
      };
      const { id } = await declare("birth", answers, [], now(), "ar", false);
      ready.push({ id, cookie: `${secretCookieName(id)}=${secretCodeOf(id)}`, key: randomToken(16) });
    },
  );
  return ready;
}

/** One declaration sent through the same route in this process, to see its statements. */
async function record({ id, cookie, key }: Ready): Promise<Script> {
  const recorder = recordTransactions();
  try {
    const request = new Request(`${process.env["PUBLIC_URL"]}/api/portal/declarations/${id}/submit`, {
      method: "POST",
      headers: {
        accept: "application/json",
        "sec-fetch-site": "same-origin",
        cookie,
        "content-type": "application/x-www-form-urlencoded",
      },
      body: new URLSearchParams({ _key: key, _locale: "ar", statement: "yes" }),
    });
    const answer = await submit(request, { params: Promise.resolve({ id }) });
    if (answer.status !== 200) throw new Error(`the sample was not accepted: ${await answer.text()}`);
    const script = recorder.take().at(-1);
    if (!script) throw new Error("no transaction was seen");
    return script;
  } finally {
    recorder.stop();
  }
}

function scriptsFor(drafts: readonly Ready[], sample: Ready, script: Script): Record<string, Script> {
  const writes = writesOf(script);
  const year = Number(today().slice(0, 4));
  const hash = (id: string) => secretHashHex(secretCodeOf(id));
  const sampleHash = hash(sample.id);
  return Object.fromEntries(
    drafts.map(({ id, key }) => [
      id,
      rewritten(
        writes,
        new Map([
          [sample.id, id],
          [sample.key, key],
          [sampleHash, hash(id)],
        ]),
        year,
      ),
    ]),
  );
}

async function race(
  system: System,
  floor: Floor,
  ours: readonly Ready[],
  floors: readonly Ready[],
  script: Script,
): Promise<Figure> {
  const rounds: { ours: number; floor: number }[] = [];
  for (let at = 0; at < SLICES; at += 1) {
    const slice = (all: readonly Ready[]) => all.slice(at * SLICE, (at + 1) * SLICE);
    rounds.push({
      ours: await acceptAll(
        slice(ours),
        IN_FLIGHT,
        ({ id }) => `${system.address}/api/portal/declarations/${id}/submit`,
      ),
      floor: await acceptAll(slice(floors), IN_FLIGHT, ({ id }) => `${floor.address}/replay?id=${id}`),
    });
  }
  const counted = rounds.slice(COLD_SLICES);
  const perSecond = (milliseconds: number) => (SLICE / milliseconds) * 1000;
  const [mine, bare] = [
    median(counted.map((round) => perSecond(round.ours))),
    median(counted.map((round) => perSecond(round.floor))),
  ];
  console.log(
    `  ${IN_FLIGHT} requests in flight on ${CONNECTIONS} connections; ${script.length} statements a declaration, ${writesOf(script).length} of them writes; medians of ${counted.length} slices of ${SLICE}, in turns`,
  );
  return {
    bar: "declarations accepted per second through HTTP",
    value: median(counted.map((round) => round.floor / round.ours)),
    unit: "of a bare route",
    goal: 0.6,
    reaches: "atLeast",
    note: `${mine.toFixed(0)}/s beside ${bare.toFixed(0)}/s`,
  };
}
