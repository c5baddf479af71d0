import { parseArgs } from "node:util";
import { importLegacyFile } from "#lib/legacy/index.ts";
import { closeDatabases } from "#lib/platform/db.ts";

const HELP = `Takes in the acts of another system's database (CSV or JSONL in UTF-8):
  npm run import:legacy -- --office 044210101-01 --file acts.csv [--images folder] [--dry-run]
A run that was stopped goes on where it stood when it is started again with the same file.`;

/** The command of `npm run import:legacy`: says its progress on one line, and every row that was not taken with its line and its reason. */
async function run(): Promise<number> {
  const { values } = parseArgs({
    options: {
      office: { type: "string" },
      file: { type: "string" },
      images: { type: "string" },
      "dry-run": { type: "boolean", default: false },
    },
  });
  const { office, file, images } = values;
  if (office === undefined || file === undefined) {
    process.stderr.write(`${HELP}\n`);
    return 2;
  }
  const done = await importLegacyFile({
    officeCode: office,
    file,
    images,
    isDryRun: values["dry-run"],
    onProgress: ({ read, of, taken, refused }) =>
      process.stdout.write(`${read} of ${of} rows read, ${taken} taken, ${refused} refused\n`),
  });
  for (const { line, code, field } of done.problems)
    process.stdout.write(`line ${line}: ${code}${field === null ? "" : ` (${field})`}\n`);
  process.stdout.write(done.batchId === null ? "dry run: nothing was written\n" : `batch ${done.batchId}\n`);
  return 0;
}

try {
  process.exitCode = await run();
} finally {
  await closeDatabases();
}
