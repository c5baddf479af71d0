import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { countPlaywright, countVitest } from "../../scripts/test/counts.ts";

const folder = mkdtempSync(join(tmpdir(), "sijil-counts-"));
const file = join(folder, "report.json");
afterAll(() => rmSync(folder, { recursive: true }));
const write = (report: unknown): string => {
  writeFileSync(file, JSON.stringify(report));
  return file;
};
const vitestFile = (status: string, ...tests: readonly string[]) => ({
  name: "a.test.ts",
  status,
  assertionResults: tests.map((test, at) => ({ status: test, fullName: ` test ${at}` })),
});

describe("the closing line of npm test", () => {
  it("counts what passed, failed and was skipped", () => {
    const report = write({
      testResults: [vitestFile("failed", "passed", "failed", "skipped"), vitestFile("passed", "passed", "todo")],
    });
    expect(countVitest(report, 1)).toEqual({ passed: 2, failed: 1, skipped: ["test 2", "test 1"] });
  });

  it("counts a file that could not be loaded as a failure", () => {
    expect(countVitest(write({ testResults: [vitestFile("failed")] }), 1)).toMatchObject({ failed: 1 });
  });

  it("never calls a broken run a success: no report, or a bad end without a failed test", () => {
    expect(countVitest(join(file, "absent"), 0)).toMatchObject({ failed: 1 });
    expect(countVitest(write({ testResults: [vitestFile("passed", "passed")] }), 1)).toMatchObject({
      passed: 1,
      failed: 1,
    });
    expect(countPlaywright(write({ suites: [], errors: [] }), 1)).toMatchObject({ failed: 1 });
  });

  it("counts a story that passed only when repeated as failed, and keeps the reason of a skipped one", () => {
    const spec = (title: string, status: string, annotations: readonly object[] = []) => ({
      title,
      file: "a.spec.ts",
      tests: [{ status, annotations }],
    });
    const report = write({
      errors: [],
      suites: [
        {
          specs: [spec("one", "expected"), spec("two", "flaky")],
          suites: [{ specs: [spec("three", "skipped", [{ type: "skip", description: "no poppler" }])] }],
        },
      ],
    });
    expect(countPlaywright(report, 0)).toEqual({ passed: 1, failed: 1, skipped: ["a.spec.ts: three — no poppler"] });
  });
});
