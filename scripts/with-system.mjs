// Runs one TypeScript file with a database that is up, migrated and described in its environment:
//   node scripts/with-system.mjs tests/tools/verify.ts [arguments]
import { installPackages } from "./start/install.mjs";
import { continueUnderOurNode } from "./start/node.mjs";
import { report } from "./start/say.mjs";

try {
  installPackages();
  if (!continueUnderOurNode(process.argv[1] ?? "")) {
    const { runWithDatabase } = await import("./start/with-database.ts");
    process.exitCode = await runWithDatabase(process.argv.slice(2));
  }
} catch (fault) {
  report(fault);
  process.exitCode = 1;
}
