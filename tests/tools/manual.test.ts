import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { DRAFT_STATUSES } from "#lib/acts/core/index.ts";
import { ROLES } from "#lib/auth/core/index.ts";
import { DECLARATION_STATUSES, FILIATIONS, QUEUES } from "#lib/declarations/core/index.ts";
import { ISSUE_PURPOSES, ISSUED_KINDS } from "#lib/documents/core/index.ts";
import { OFFICE_KINDS, REGIMES, TERRITORY_LEVELS } from "#lib/territory/core/index.ts";
import { decisionFile, decisionText } from "./new-decision.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const records = readdirSync(join(ROOT, "docs", "decisions")).sort();
const manuals = [
  "README.md",
  ...readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => `docs/${path.replaceAll("\\", "/")}`),
];
const { scripts, dependencies, devDependencies } = z
  .object({
    scripts: z.record(z.string(), z.string()),
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(read("package.json")));

describe("the manual", () => {
  it.each(manuals)("%s names only commands that exist, and leads only to files that exist", (path) => {
    const text = read(path);
    const commands = [...text.matchAll(/\bnpm (?:run ([a-z:]+)|(start|test)\b)/g)].map(
      ([, run, short]) => run ?? short ?? "",
    );
    expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? "");
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(path), link)))).toEqual([]);
  });

  it.each(manuals)("%s speaks of folders and files of the project as they are", (path) => {
    const named = [
      ...read(path).matchAll(/`((?:app|components|lib|prisma|scripts|tests|deploy|docs|locales)\/[\w./[\]()-]*\w)`/g),
    ].map((match) => match[1] ?? "");
    expect(named.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
  });

  it("explains every command", () => {
    expect(
      Object.keys(scripts).filter(
        (name) => !/^(start|test)$/.test(name) && !read("README.md").includes(`npm run ${name}`),
      ),
    ).toEqual([]);
  });

  it("lists every setting for the operator", () => {
    const settings = [...read("lib/platform/settings.ts").matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(
      (match) => match[1] ?? "",
    );
    const text = read("docs/operations.md");
    const shortened = (name: string) => name.replace("DATABASE_URL_", "_");
    expect(settings.length).toBeGreaterThan(15);
    expect(
      settings.filter(
        (name) => name !== "NODE_ENV" && !text.includes(name) && !text.includes(`\`${shortened(name)}\``),
      ),
    ).toEqual([]);
  });
});

describe("the glossary", () => {
  const glossary = read("docs/glossary.md");

  it("has every status, kind, role and level of the code", () => {
    const words = [
      DECLARATION_STATUSES,
      DRAFT_STATUSES,
      QUEUES,
      FILIATIONS,
      ROLES,
      REGIMES,
      OFFICE_KINDS,
      TERRITORY_LEVELS,
      ISSUED_KINDS,
      ISSUE_PURPOSES,
    ];
    expect(
      words
        .flat()
        .filter((word) => !glossary.includes(`\`${word}\``) && !new RegExp(`^\\| ${word} `, "m").test(glossary)),
    ).toEqual([]);
  });

  it("gives each word in Arabic and in French", () => {
    const rows = [
      ...glossary.matchAll(
        /^\| (?!code word|---|key|L36|D22|L37|FC|55-19|43-20|do not)([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]*) \|$/gm,
      ),
    ];
    expect(rows.length).toBeGreaterThan(120);
    expect(
      rows
        .filter(
          ([, , arabic = "", french = ""]) => !/\p{Script=Arabic}/u.test(arabic) || !/\p{Script=Latin}/u.test(french),
        )
        .map(([row]) => row),
    ).toEqual([]);
  });
});

describe("the records of decisions", () => {
  it("are numbered without a gap and listed in the manual under their titles", () => {
    expect(records.map((name) => name.slice(0, 4))).toEqual(records.map((_, at) => String(at + 1).padStart(4, "0")));
    const manual = read("README.md");
    const titles = records.map((name) => /^# (\d{4} .+)$/m.exec(read(`docs/decisions/${name}`))?.[1] ?? name);
    expect(
      records.filter(
        (name, at) => !manual.includes(`[${name.slice(0, 4)}](docs/decisions/${name}) ${titles[at]?.slice(5)}`),
      ),
    ).toEqual([]);
  });

  it.each(records)("%s is short, and says what was weighed and how an error would show", (name) => {
    const text = read(`docs/decisions/${name}`);
    expect(text.trimEnd().split("\n").length).toBeLessThan(60);
    const parts = [
      "Date: ",
      "## Context",
      "## Options",
      "## Decision",
      "## Consequences",
      "**How we shall notice we were wrong:**",
    ];
    expect(parts.filter((part) => !text.includes(part))).toEqual([]);
    expect(text).toMatch(/Status: (proposed|accepted|replaced by \d{4})/);
  });

  it("name a reason for every package", () => {
    const text = read("docs/decisions/0016-dependencies.md");
    const plain = (name: string) => name.replace(/^@expo-google-fonts\//, "…/");
    const unnamed = [...Object.keys(dependencies), ...Object.keys(devDependencies)].filter(
      (name) => !name.startsWith("@types/") && !text.includes(name) && !text.includes(plain(name)),
    );
    expect(unnamed).toEqual([]);
  });

  it("get the next number, and a file name that any machine can hold", () => {
    expect(decisionFile(["0001-a.md", "0017-b.md"], "L'acte prend son numéro à la signature")).toEqual({
      number: "0018",
      file: "0018-l-acte-prend-son-numero-a-la-signature.md",
    });
    expect(decisionFile([], "—")).toBeUndefined();
    expect(decisionText("0018", "A title", "2026-11-22")).toMatch(
      /^# 0018 A title\n\nDate: 2026-11-22 · Status: proposed\n/,
    );
  });
});

describe("the list of security requirements", () => {
  const Row = z.object({
    requirement: z.string().regex(/^V\d+\.\d+\.\d+$/),
    applies: z.enum(["yes", "no"]),
    how: z.string().min(1),
    where: z.string(),
  });
  const rows = z.array(Row).parse(parse(read("docs/security/asvs.csv"), { columns: true }));

  it("names each requirement once", () => {
    const names = rows.map((row) => row.requirement);
    expect(names).toEqual([...new Set(names)]);
  });

  it("shows a file that exists for everything it claims", () => {
    const unproved = rows.filter(
      ({ applies, how, where }) => applies === "yes" && !how.includes("not yet") && where === "",
    );
    expect(unproved).toEqual([]);
    const places = rows.flatMap(({ where }) => where.split("; ").filter((place) => place !== ""));
    expect(places.filter((place) => !existsSync(join(ROOT, place)))).toEqual([]);
  });
});
