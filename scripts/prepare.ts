// Before the processes of an installation start: checks DATABASE_URL, makes missing secrets, migrates, fills a demonstration.
//   DATABASE_URL=… SIJIL_MODE=production SIJIL_DATA_DIR=/var/lib/sijil node scripts/prepare.ts
import { bringUpToDate } from "./start/bring-up-to-date.ts";
import { openDataDirectory } from "./start/data-directory.ts";
import { useGivenDatabase } from "./start/database.ts";
import { fillDemonstration } from "./start/demonstration.ts";
import { modeOf } from "./start/environment.ts";
import { report, say, Trouble } from "./start/say.mjs";
import { ensureSecrets } from "./start/secrets.ts";

async function prepare(): Promise<void> {
  const address = process.env["DATABASE_URL"];
  if (!address)
    throw new Trouble(
      "DATABASE_URL is not set",
      "Give the address of the database's owner; npm start brings a database of its own.",
    );
  const dataDirectory = openDataDirectory(process.env["SIJIL_DATA_DIR"]);
  ensureSecrets(dataDirectory);
  const installation = {
    dataDirectory,
    database: await useGivenDatabase(address),
    mode: modeOf(process.env["SIJIL_MODE"], false),
  };
  const done = await bringUpToDate(installation);
  say(done === 0 ? "The database is up to date" : `${done} migrations applied`);
  if (installation.mode === "demonstration") await fillDemonstration(installation);
}

try {
  await prepare();
} catch (fault) {
  report(fault);
  process.exitCode = 1;
}
