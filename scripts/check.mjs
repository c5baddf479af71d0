// `npm run check`: everything that needs neither database nor browser. `npm run check -- lint types` runs only the checks named.
import { installPackages } from "./start/install.mjs";
import { continueUnderOurNode } from "./start/node.mjs";
import { report } from "./start/say.mjs";

try {
  installPackages();
  if (!continueUnderOurNode(process.argv[1] ?? "")) {
    const { runChecks } = await import("./check/checks.ts");
    process.exitCode = await runChecks(process.argv.slice(2));
  }
} catch (fault) {
  report(fault);
  process.exitCode = 1;
}
