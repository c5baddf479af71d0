import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const UNITS = join(import.meta.dirname, "../../../deploy/systemd");
const PROGRAM = "/opt/sijil/node_modules/.bin/node";
const units = readdirSync(UNITS);

/** systemd looks whether the program is there: on this machine another one stands for it. */
const folder = mkdtempSync(join(tmpdir(), "sijil-units-"));
afterAll(() => rmSync(folder, { recursive: true }));
for (const unit of units)
  writeFileSync(join(folder, unit), readFileSync(join(UNITS, unit), "utf8").replaceAll(PROGRAM, process.execPath));

const has = spawnSync("systemd-analyze", ["--version"]).error === undefined;

describe.each(units)("the unit %s", (unit) => {
  it("is understood by systemd to its last line", ({ skip }) => {
    if (!has) skip("systemd-analyze is not installed");
    const verified = spawnSync("systemd-analyze", ["verify", join(folder, unit)], { encoding: "utf8" });
    const said = (verified.stdout + verified.stderr)
      .split("\n")
      .filter((line) => line.includes(basename(unit, ".service")));
    expect({ status: verified.status, said }).toEqual({ status: 0, said: [] });
  });

  it("leaves its process little that it could do to the machine", ({ skip }) => {
    if (!has) skip("systemd-analyze is not installed");
    const rated = spawnSync("systemd-analyze", ["security", "--offline=true", "--threshold=40", join(folder, unit)], {
      encoding: "utf8",
    });
    if (/unrecognized option|Unknown operation/i.test(rated.stderr)) skip("this systemd-analyze rates no files");
    expect(rated.status, rated.stdout.split("\n").at(-2)).toBe(0);
  });

  it("runs under a user of its own, writes to the data directory alone, and starts the program that is installed", () => {
    const text = readFileSync(join(UNITS, unit), "utf8");
    expect(text).toMatch(/^User=sijil$/m);
    expect(text).toMatch(/^ReadWritePaths=\/var\/lib\/sijil$/m);
    expect(text).toMatch(/^ProtectSystem=strict$/m);
    expect(/^ExecStart=(\S+)/m.exec(text)?.[1]).toBe(PROGRAM);
  });
});
