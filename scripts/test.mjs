// `npm test`: everything, on a bare machine. `npm test -- unit integration e2e` runs only the suites named.
import { installPackages } from "./start/install.mjs";
import { continueUnderOurNode } from "./start/node.mjs";
import { report } from "./start/say.mjs";

try {
  installPackages();
  if (!continueUnderOurNode(process.argv[1] ?? "")) {
    const { runSuites } = await import("./test/suites.ts");
    process.exitCode = await runSuites(process.argv.slice(2));
  }
} catch (fault) {
  report(fault);
  process.exitCode = 1;
}
