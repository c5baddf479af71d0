import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

export type Counts = { passed: number; failed: number; skipped: readonly string[] };

const VitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
});

const Annotation = z.object({ type: z.string(), description: z.string().optional() });
const Spec = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(z.object({ status: z.string(), annotations: z.array(Annotation) })),
});
type Suite = { specs?: z.infer<typeof Spec>[] | undefined; suites?: Suite[] | undefined };
const Suite: z.ZodType<Suite> = z.object({
  specs: z.array(Spec).optional(),
  suites: z.lazy(() => z.array(Suite)).optional(),
});
const PlaywrightReport = z.object({ suites: z.array(Suite), errors: z.array(z.unknown()) });

const readReport = (file: string): unknown => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);

/** A run that broke without naming a failed test still counts as one failure. */
function neverSilent(counts: Counts, exitCode: number): Counts {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Counts of a vitest run; a file that could not be loaded is one failure. */
export function countVitest(file: string, exitCode: number): Counts {
  const report = VitestReport.safeParse(readReport(file));
  if (!report.success) return { passed: 0, failed: 1, skipped: [] };
  const tests = report.data.testResults.flatMap((result) => result.assertionResults);
  const unloaded = report.data.testResults.filter(
    (result) => result.status === "failed" && !result.assertionResults.some((test) => test.status === "failed"),
  );
  return neverSilent(
    {
      passed: tests.filter((test) => test.status === "passed").length,
      failed: tests.filter((test) => test.status === "failed").length + unloaded.length,
      skipped: tests.filter((test) => !["passed", "failed"].includes(test.status)).map((test) => test.fullName.trim()),
    },
    exitCode,
  );
}

function specsOf(suite: Suite): z.infer<typeof Spec>[] {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}

/** Counts of a Playwright run; a story that passed only when repeated counts as failed. */
export function countPlaywright(file: string, exitCode: number): Counts {
  const report = PlaywrightReport.safeParse(readReport(file));
  if (!report.success) return { passed: 0, failed: 1, skipped: [] };
  const tests = report.data.suites
    .flatMap(specsOf)
    .flatMap((spec) => spec.tests.map((test) => ({ ...test, title: `${spec.file}: ${spec.title}` })));
  const reasonOf = (annotations: readonly z.infer<typeof Annotation>[]) =>
    annotations.find((note) => note.type === "skip")?.description ?? "no reason was given";
  return neverSilent(
    {
      passed: tests.filter((test) => test.status === "expected").length,
      failed:
        tests.filter((test) => test.status === "unexpected" || test.status === "flaky").length +
        report.data.errors.length,
      skipped: tests
        .filter((test) => test.status === "skipped")
        .map((test) => `${test.title} — ${reasonOf(test.annotations)}`),
    },
    exitCode,
  );
}
