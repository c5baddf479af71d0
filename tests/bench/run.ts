// npm run bench            every figure
// npm run bench -- pdf     only those named
import pg from "pg";
import { closeDatabases } from "#lib/platform/db.ts";
import { ownerAddress } from "./clones.ts";
import { printConditions } from "./conditions.ts";
import { type Figure, printFigures } from "./figure.ts";
import { benchDeclaration } from "./declaration/bench.ts";
import { benchDocuments } from "./documents/bench.ts";
import { benchPdf } from "./pdf/bench.ts";
import { benchPages } from "./pages/bench.ts";
import { benchRegistration } from "./registration/bench.ts";
import { benchStart } from "./start/bench.ts";

const BENCHES: Readonly<Record<string, () => Promise<Figure[]>>> = {
  registration: benchRegistration,
  declaration: benchDeclaration,
  pages: benchPages,
  pdf: benchPdf,
  documents: benchDocuments,
  start: benchStart,
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`no figure is named ${unknown.join(", ")}; there are: ${Object.keys(BENCHES).join(", ")}`);
  process.exit(2);
}

const owner = new pg.Client({ connectionString: ownerAddress() });
await owner.connect();
console.log("\nconditions");
await printConditions(owner);
await owner.end();

const figures: Figure[] = [];
for (const [name, bench] of Object.entries(BENCHES)) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.log(`\n${name}`);
  figures.push(...(await bench()));
}
await closeDatabases();
console.log("");
process.exitCode = printFigures(figures) ? 0 : 1;
