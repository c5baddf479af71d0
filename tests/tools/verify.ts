// npm run verify [-- --rebuild]: recomputes what the register promises and says where it does not hold.
import pg from "pg";
import { type Finding, isHeld } from "./verify/finding.ts";
import { verifyAll } from "./verify/verify-all.ts";

function print(findings: readonly Finding[]): void {
  const width = Math.max(...findings.map(({ bar }) => bar.length));
  for (const finding of findings) {
    const { bar, value, unit, where } = finding;
    console.log(`${isHeld(finding) ? "✓" : "✗"} ${bar.padEnd(width)}  ${value} ${unit}`);
    for (const place of where) console.log(`    ${place}`);
  }
  console.log();
  for (const finding of findings) {
    const { bar, value, unit, goal } = finding;
    console.log(JSON.stringify({ bar, value, unit, goal, ok: isHeld(finding) }));
  }
}

const db = new pg.Client({ connectionString: process.env["DATABASE_URL"], application_name: "sijil-verify" });
await db.connect();
try {
  const findings = await verifyAll(db, { rebuild: process.argv.includes("--rebuild") });
  print(findings);
  const broken = findings.filter((finding) => !isHeld(finding)).length;
  console.log(
    broken === 0
      ? "\nEvery promise of the register holds."
      : `\n${broken} promises of the register do not hold; the places are above.`,
  );
  process.exitCode = broken === 0 ? 0 : 1;
} finally {
  await db.end();
}
