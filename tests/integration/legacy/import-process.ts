import { importLegacyFile } from "#lib/legacy/index.ts";
import { closeDatabases } from "#lib/platform/db.ts";

/** An import in a process of its own, which its parent may kill. */
const [officeCode = "", file = "", images = ""] = process.argv.slice(2);
await importLegacyFile({
  officeCode,
  file,
  images,
  isDryRun: false,
  onProgress: ({ read }) => process.stdout.write(`${read}\n`),
});
await closeDatabases();
