import accessibility from "eslint-plugin-jsx-a11y";
import { defineConfig, globalIgnores } from "eslint/config";
import typescript from "typescript-eslint";

const NO_DEFAULT = {
  selector: "ExportDefaultDeclaration",
  message: "Export it by its name; only routes and the tools' own config files have a default.",
};
const NO_STYLE = {
  selector: "JSXAttribute[name.name='style']",
  message: "The content security policy forbids style attributes: use a class, or SVG attributes.",
};
const NO_CLOCK = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "A core receives the time as an argument.",
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "A core receives the time as an argument.",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "A core receives randomness as an argument.",
  },
  { selector: "AwaitExpression", message: "A core is synchronous." },
];

export default defineConfig(
  globalIgnores(["node_modules", ".next", ".data", ".cache", "lib/platform/generated", "next-env.d.ts", "public"]),
  {
    files: ["**/*.{ts,tsx}"],
    extends: [typescript.configs.base],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/only-throw-error": "error",
      "no-param-reassign": "error",
      "no-empty": "error",
      eqeqeq: "error",
      "max-lines": ["warn", { max: 250, skipBlankLines: true }],
      "no-restricted-syntax": ["error", NO_DEFAULT, NO_STYLE],
    },
  },
  { files: ["**/*.tsx"], ...accessibility.flatConfigs.recommended },
  {
    files: ["lib/*/core/**/*.ts", "lib/kernel/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: { "no-restricted-syntax": ["error", NO_DEFAULT, ...NO_CLOCK] },
  },
  {
    files: ["app/**/*.{ts,tsx}", "*.config.ts", "proxy.ts", "tests/support/global-*.ts"],
    rules: { "no-restricted-syntax": ["error", NO_STYLE] },
  },
  { files: ["**/*.d.ts"], rules: { "no-restricted-syntax": "off" } },
  {
    files: ["prisma/seed/**/*.ts", "**/*.test.ts", "tests/tools/**/*.ts", "tests/integration/permissions/table.ts"],
    rules: { "max-lines": "off" },
  },
);
