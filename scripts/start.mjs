// `npm start` and `npm run dev`: runs on any Node from 20 on, before anything is installed.
import { installPackages } from "./start/install.mjs";
import { continueUnderOurNode } from "./start/node.mjs";
import { report } from "./start/say.mjs";

try {
  installPackages();
  if (!continueUnderOurNode(process.argv[1] ?? "")) {
    const { start } = await import("./start/run.ts");
    await start({ dev: process.argv.includes("--dev") });
  }
} catch (fault) {
  report(fault);
  process.exitCode = 1;
}
