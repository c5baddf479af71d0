// npm run account -- --login amina --given-ar أمينة --family-ar العلوي --given-latin Amina --family-latin ALAOUI --gender female
// makes the first account of a production, a manager's; the others are made by managers on their own page.
import { parseArgs } from "node:util";
import pg from "pg";
import { auditBody } from "#lib/audit/core/index.ts";
import { readStaffEntry, type StaffEntry } from "#lib/auth/core/index.ts";
import { newInvitation } from "#lib/auth/index.ts";
import { moroccanDay, now } from "#lib/platform/clock.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { agreeOnMode, type Mode } from "./mode-mark.ts";

const WORDS = {
  login: "how they sign in: 3 to 32 of a-z 0-9 . -, a letter first",
  "given-ar": "given name in Arabic",
  "family-ar": "family name in Arabic",
  "given-latin": "given name in Latin letters",
  "family-latin": "family name in Latin letters",
  gender: "male or female",
} as const;
type Word = keyof typeof WORDS;

/** What a manager's form would carry, from the words of the command line; throws a message for the operator. */
export function entryOf(words: Readonly<Partial<Record<Word, string>>>, at: Date): StaffEntry {
  const [year, month, day] = moroccanDay(at).split("-");
  const read = readStaffEntry({
    login: words.login,
    gender: words.gender,
    role: "manager",
    given: { ar: words["given-ar"], latin: words["given-latin"] },
    family: { ar: words["family-ar"], latin: words["family-latin"] },
    fromOn: { day, month, year },
  });
  if (read.ok) return read.value;
  const wrong = read.error.problems.map(({ field }) => field.split(".").join("-") as Word);
  const lines = wrong.map((word) => `  --${word}: ${WORDS[word] ?? ""}`);
  throw new Error(`some words are missing or not as they must be:\n${lines.join("\n")}`);
}

/**
 * Invites the first manager, in one transaction with its line in the log. Refuses a demonstration, and a database where somebody was ever
 * posted as manager. Gives the one-time code of the invitation: it is readable nowhere else.
 */
export async function createFirstManager(
  owner: pg.Client,
  { entry, mode, at }: { entry: StaffEntry; mode: Mode; at: Date },
): Promise<{ login: string; code: string }> {
  if (mode !== "production") throw new Error("a demonstration has accounts of its own; SIJIL_MODE is not production");
  await agreeOnMode(owner, mode, false);
  const { kept, code } = await newInvitation(at);
  const [staff, account] = [uuidv7(), uuidv7()];
  await owner.query("begin");
  try {
    await owner.query("lock table assignment in share row exclusive mode");
    const { rowCount } = await owner.query("select 1 from assignment where role = 'manager' limit 1");
    if (rowCount !== 0)
      throw new Error("there is a manager already: further accounts are made by a manager, under Oversight, Staff");
    await owner.query(
      "insert into staff (id, given_ar, family_ar, given_latin, family_latin, gender) values ($1, $2, $3, $4, $5, $6)",
      [staff, entry.given.ar, entry.family.ar, entry.given.latin, entry.family.latin, entry.gender],
    );
    await owner.query(
      "insert into account (id, staff_id, login, password_hash, totp_key, invited_until) values ($1, $2, $3, $4, $5, $6)",
      [account, staff, entry.login, kept.passwordHash, Buffer.from(kept.totpKey), kept.until],
    );
    await owner.query(
      "insert into account_invitation (account_id, code_hash, shown_until, until) values ($1, $2, $3, $4)",
      [account, Buffer.from(kept.codeHash), at, kept.until],
    );
    await owner.query("insert into assignment (id, staff_id, role, from_on) values ($1, $2, 'manager', $3)", [
      uuidv7(),
      staff,
      entry.fromOn,
    ]);
    const type = "account.firstManagerCreated";
    const body = auditBody({ kind: "system" }, { type, subject: { kind: "account", id: account } });
    await owner.query("select append_audit('system', $1, $2)", [type, body]);
    await owner.query("commit");
  } catch (fault) {
    await owner.query("rollback");
    throw fault;
  }
  return { login: entry.login, code };
}

async function run(): Promise<void> {
  const option = { type: "string" } as const;
  const { values } = parseArgs({
    options: {
      login: option,
      "given-ar": option,
      "family-ar": option,
      "given-latin": option,
      "family-latin": option,
      gender: option,
    },
  });
  const at = now();
  const entry = entryOf(values, at);
  const owner = new pg.Client({ connectionString: process.env["DATABASE_URL"] });
  await owner.connect();
  try {
    const mode = process.env["SIJIL_MODE"] === "production" ? "production" : "demonstration";
    const { login, code } = await createFirstManager(owner, { entry, mode, at });
    console.log(`Login            ${login}`);
    console.log(`Invitation code  ${code}`);
    console.log(
      "\nThe code is not shown again and opens the account once, within seven days: at /fr/desk/sign-in/invitation its holder chooses a password and sets up the second factor.",
    );
  } finally {
    await owner.end();
  }
}

if (import.meta.main) {
  try {
    await run();
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  }
}
