// The direction of imports: docs/decisions/0002-direction-of-imports.md
const ORDER = [
  "calendar",
  "wording",
  "names",
  "territory",
  "audit",
  "auth",
  "gate",
  "files",
  "seal",
  "registers",
  "acts",
  "people",
  "rulings",
  "mentions",
  "notices",
  "declarations",
  "appointments",
  "legacy",
  "booklet",
  "documents",
  "certificates",
  "requests",
  "exchange",
  "oversight",
  "guidance",
  "messages",
  "jobs",
];
const FEATURE = "^lib/(?!kernel/|platform/)([^/]+)/";
const DOORS = "(?!index\\.ts$|core/index\\.ts$)";
const law = (name, from, to) => ({ name, severity: "error", from, to });

module.exports = {
  forbidden: [
    law("no-cycles", {}, { circular: true }),
    law(
      "kernel-stands-alone",
      { path: "^lib/kernel/", pathNot: "\\.test\\.ts$" },
      { pathNot: "^lib/kernel/|^node_modules/zod/" },
    ),
    law(
      "core-is-pure",
      { path: "^lib/[^/]+/core/", pathNot: "\\.test\\.ts$" },
      { pathNot: "^lib/kernel/|^lib/[^/]+/core/|^node_modules/(zod|cborg|bidi-js|@noble)/" },
    ),
    law("features-use-doors", { path: FEATURE }, { path: FEATURE + DOORS, pathNot: "^lib/$1/" }),
    law("platform-looks-down", { path: "^lib/platform/" }, { path: FEATURE }),
    law(
      "components-stay-pure",
      { path: "^components/" },
      { path: "^lib/", pathNot: "^lib/kernel/|^lib/[^/]+/core/index\\.ts$" },
    ),
    law("app-uses-doors", { path: "^app/" }, { path: FEATURE + DOORS }),
    law("lib-never-looks-up", { path: "^lib/" }, { path: "^(app|components)/" }),
    law(
      "only-stores-speak-prisma",
      { path: "^(app|components|lib)/", pathNot: ["^lib/platform/", "/store\\.ts$", "/store/[^/]+\\.ts$"] },
      { path: "(@prisma/|^lib/platform/generated/)" },
    ),
    ...ORDER.slice(0, -1).map((feature, at) =>
      law(`${feature}-looks-down`, { path: `^lib/${feature}/` }, { path: `^lib/(${ORDER.slice(at + 1).join("|")})/` }),
    ),
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules|generated" },
    exclude: { path: "^(\\.next|\\.data|\\.cache)/" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
