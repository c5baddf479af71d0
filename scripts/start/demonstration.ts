import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { type Filling, readFilling, writeFilling } from "../../prisma/tools/mode-mark.ts";
import { reset } from "../../prisma/tools/reset.ts";
import { environmentOf, type Installation, migrateOptionsOf } from "./environment.ts";
import { ROOT } from "./root.mjs";
import { say, step, Trouble } from "./say.mjs";

const SEED = "prisma/seed/demo.ts";

async function withMark<T>(address: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Fills the demonstration world once; one whose filling was interrupted is begun again from nothing. */
export async function fillDemonstration(installation: Installation): Promise<void> {
  const { address } = installation.database;
  const state: Filling = await withMark(address, readFilling);
  if (state === "filled") return;
  if (state === "filling") {
    say("The demonstration world was left half filled: beginning again");
    await reset(migrateOptionsOf(installation));
  }
  await withMark(address, (client) => writeFilling(client, "filling"));
  await step("Filling the demonstration world", () => seed(installation));
  await withMark(address, (client) => writeFilling(client, "filled"));
}

function seed(installation: Installation): Promise<void> {
  return new Promise((resolve, reject) => {
    const environment = environmentOf(installation, { withOwner: true });
    const child = spawn(process.execPath, ["--conditions=react-server", SEED], {
      cwd: ROOT,
      env: environment,
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0
        ? resolve()
        : reject(
            new Trouble(
              "the demonstration world could not be filled",
              "Its messages are above; the next start begins again from nothing.",
            ),
          ),
    );
  });
}

/** What the filling left for people to try: logins, passwords and where to use them. */
export function readDemonstrationAccounts(dataDirectory: string): string | undefined {
  const file = join(dataDirectory, "demonstration-accounts.txt");
  return existsSync(file) ? readFileSync(file, "utf8").trimEnd() : undefined;
}
