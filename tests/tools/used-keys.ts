import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

const ROOT = join(import.meta.dirname, "..", "..");

/** A key of a text that some file asks for; `*` stands for a part known only when the program runs. */
export type UsedKey = { key: string; place: string };

export type Source = { path: string; text: string };

/** The program's own files that may ask for a text: no test, nothing generated. */
export function readSources(...folders: readonly string[]): Source[] {
  return folders
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => /\.tsx?$/.test(path) && !/\.(test|fixture|d)\.tsx?$/.test(path) && !path.includes("/generated/"))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));
}

/** Every code of a refusal or of a problem that is written in a file: values and types of a property `code` or `error`, and messages given to a schema. */
export function failureCodes(source: Source, features: ReadonlySet<string>): UsedKey[] {
  const found: UsedKey[] = [];
  visit(source, (node, place) => {
    if (ts.isPropertyAssignment(node) && nameOf(node.name) === "code")
      found.push(...literalsIn(node.initializer).filter(isCode).map(at(place)));
    if (ts.isPropertySignature(node) && nameOf(node.name) === "code" && node.type)
      found.push(...typesIn(node.type).filter(isCode).map(at(place)));
    const isMessage =
      (ts.isPropertyAssignment(node.parent) && nameOf(node.parent.name) === "error") ||
      isSchemaCall(node.parent, source) ||
      (ts.isArrayLiteralExpression(node.parent) && !ts.isArrayLiteralExpression(node.parent.parent));
    if (
      ts.isStringLiteral(node) &&
      isMessage &&
      !isTextCall(node.parent) &&
      isCode(node.text) &&
      features.has(node.text.split(".")[0] ?? "")
    )
      found.push({ key: node.text, place });
  });
  return found;
}

/** Every key that a file gives to `t` where it can be read off: literals, both branches of a condition, templates with their known parts. */
export function textKeys(source: Source): UsedKey[] {
  const found: UsedKey[] = [];
  visit(source, (node, place) => {
    if (!ts.isCallExpression(node) || !isTextCall(node)) return;
    const [first] = node.arguments;
    if (first) found.push(...literalsIn(first).map(at(place)));
  });
  return found;
}

const at = (place: string) => (key: string) => ({ key, place });
const isCode = (text: string) => /^[a-z][A-Za-z]*\.[a-z][A-Za-z0-9]*$/.test(text);

/** `z.enum(WORDS, "declarations.sexMissing")`, and in `lib/` also our own readers: `requiredText("declarations.professionMissing")`. */
function isSchemaCall(node: ts.Node, { path }: Source): boolean {
  return ts.isCallExpression(node) && (path.startsWith("lib/") || ts.isPropertyAccessExpression(node.expression));
}

function isTextCall(node: ts.Node): boolean {
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && /^(t|[a-z]+T)$/.test(node.expression.text);
}

function visit({ path, text }: Source, look: (node: ts.Node, place: string) => void): void {
  const file = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const walk = (node: ts.Node): void => {
    look(node, `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, walk);
  };
  ts.forEachChild(file, walk);
}

function nameOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";
}

function literalsIn(node: ts.Expression): string[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...literalsIn(node.whenTrue), ...literalsIn(node.whenFalse)];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    return literalsIn(node.expression);
  if (ts.isTemplateExpression(node))
    return [node.head.text + node.templateSpans.map(({ literal }) => `*${literal.text}`).join("")];
  return [];
}

function typesIn(node: ts.TypeNode): string[] {
  if (ts.isUnionTypeNode(node)) return node.types.flatMap(typesIn);
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? [node.literal.text] : [];
}
