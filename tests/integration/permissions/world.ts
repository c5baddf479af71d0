import { secretCodeOf } from "#lib/declarations/index.ts";
import { secretCookieName } from "#lib/gate/index.ts";
import { givenCountry, type Place } from "#tests/support/a-country.ts";
import { aDraftFile } from "#tests/support/a-birth-file.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import type { TestDatabase } from "#tests/support/database.ts";
import type { Caller } from "./table.ts";

const LOGINS = {
  clerk: "hamid",
  officer: "nadia",
  clerk2: "samira",
  officer2: "driss",
  clerk37: "khadija",
  officer37: "abdellah",
  inspector: "inspecteur",
  central: "centrale",
  manager: "registre",
  prosecutor: "parquet",
  auditor: "audit",
  institution: "maternite",
  commission: "lajna",
} as const satisfies Partial<Record<Caller, string>>;
type StaffCaller = keyof typeof LOGINS;

export type World = {
  db: TestDatabase;
  paper: Place;
  staff: Readonly<Record<StaffCaller, SignedIn>>;
  /** The cookies that a caller's browser sends with a request on this declaration. */
  cookieOf(caller: Caller, declaration: string): Promise<string | undefined>;
};

export async function aWorld(db: TestDatabase): Promise<World> {
  const { paper } = await givenCountry(db);
  const stranger = await aDraftFile();
  const [clerk, officer, clerk2, officer2, clerk37, officer37] = [
    await signedIn(db, LOGINS.clerk),
    await signedIn(db, LOGINS.officer),
    await signedIn(db, LOGINS.clerk2),
    await signedIn(db, LOGINS.officer2),
    await signedIn(db, LOGINS.clerk37),
    await signedIn(db, LOGINS.officer37),
  ];
  const [inspector, central, manager, prosecutor, auditor, institution, commission] = [
    await signedIn(db, LOGINS.inspector),
    await signedIn(db, LOGINS.central),
    await signedIn(db, LOGINS.manager),
    await signedIn(db, LOGINS.prosecutor),
    await signedIn(db, LOGINS.auditor),
    await signedIn(db, LOGINS.institution),
    await signedIn(db, LOGINS.commission),
  ];
  const staff = {
    clerk,
    officer,
    clerk2,
    officer2,
    clerk37,
    officer37,
    inspector,
    central,
    manager,
    prosecutor,
    auditor,
    institution,
    commission,
  };
  const isStaff = (caller: Caller): caller is StaffCaller => caller in LOGINS;
  return {
    db,
    paper,
    staff,
    cookieOf: async (caller, declaration) => {
      if (isStaff(caller)) return staff[caller].cookie;
      if (caller === "citizen") return `${secretCookieName(declaration)}=${secretCodeOf(declaration)}`;
      if (caller === "stranger") return stranger.cookie;
      return caller === "forger" ? `${secretCookieName(declaration)}=${secretCodeOf(stranger.id)}` : undefined;
    },
  };
}
