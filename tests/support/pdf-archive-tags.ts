import { type PdfDictionary, type PdfFile, type PdfValue, readContent, Reference } from "./pdf-objects.ts";

const STANDARD = new Set(
  "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form".split(
    " ",
  ),
);
const PAINTING = new Set(["Tj", "TJ", "'", '"', "S", "s", "f", "f*", "B", "B*", "b", "b*", "sh", "Do"]);

/** 6.7: everything drawn belongs to a node of the reading order or is named ornament, and the nodes say what a reader needs. */
export function tagFlaws(file: PdfFile, catalog: PdfDictionary, pages: readonly PdfDictionary[]): string[] {
  const root = file.dictionary(catalog.get("StructTreeRoot"));
  if (root.get("Type") !== "/StructTreeRoot") return ["6.7.3: no reading order"];
  const nodes = [root.get("K") ?? null].flat().flatMap((kid) => nodesUnder(file, kid));
  const claimed = nodes.flatMap((node) => claimsOf(file, node));
  const drawn = pages.flatMap((page) => marksOf(file, page).ids.map((id) => `${pageNumber(file, page)} ${id}`));
  const parents = numbersOf(file, root.get("ParentTree"));
  return [
    ...pages.flatMap((page, at) => marksOf(file, page).flaws.map((flaw) => `page ${at + 1}: ${flaw}`)),
    new Set(claimed).size !== claimed.length && "6.7.3: a piece of a page has two nodes",
    drawn.some((id) => !claimed.includes(id)) && "6.7.3: a piece of a page has no node",
    claimed.some((id) => !drawn.includes(id)) && "6.7.3: a node has no piece of a page",
    pages.some((page) => !parents.has(Number(page.get("StructParents")))) && "6.7.3: a page does not lead to its nodes",
    pages.some((page) => page.get("Tabs") !== "/S") && "6.7.3: a page is not walked in the reading order",
    nodes.some((node) => node.get("S") === "/Form" && !isWidgetOf(file, node, parents)) &&
      "6.7.3: a field and its node do not lead to one another",
    nodes.some((node) => !STANDARD.has(String(node.get("S")).slice(1))) && "6.7.3.4: a node of an unknown kind",
    nodes.some((node) => node.get("S") === "/Figure" && !hasText(node, "Alt")) &&
      "6.7.5: a figure without a description",
    nodes.some((node) => node.has("Lang") && !/^[a-z]{2,3}(-[A-Z]{2})?$/.test(String(node.get("Lang")))) &&
      "6.7.4: no language",
    claimed.length > 0 && !nodes.some((node) => hasText(node, "ActualText")) && "6.7.8: no node carries its words",
  ].filter((flaw) => typeof flaw === "string");
}

function isWidgetOf(file: PdfFile, node: PdfDictionary, parents: ReadonlySet<number>): boolean {
  const widget = file.dictionary(file.dictionary(node.get("K")).get("Obj"));
  return widget.get("Subtype") === "/Widget" && parents.has(Number(widget.get("StructParent")));
}

function hasText(node: PdfDictionary, key: string): boolean {
  const text = node.get(key);
  return Buffer.isBuffer(text) && text.length > 0;
}

function nodesUnder(file: PdfFile, value: PdfValue): PdfDictionary[] {
  const node = file.dictionary(value);
  if (!node.has("S")) return [];
  return [node, ...[file.look(node.get("K"))].flat().flatMap((kid) => nodesUnder(file, kid))];
}

/** The pieces of pages that a node names itself, as `page id`. */
function claimsOf(file: PdfFile, node: PdfDictionary): string[] {
  return [file.look(node.get("K"))].flat().flatMap((kid) => {
    if (typeof kid === "number") return [`${referenceOf(node.get("Pg"))} ${kid}`];
    const piece = file.dictionary(kid);
    const id = piece.get("MCID");
    return typeof id === "number" ? [`${referenceOf(piece.get("Pg") ?? node.get("Pg"))} ${id}`] : [];
  });
}

function referenceOf(value: PdfValue | undefined): number {
  return value instanceof Reference ? value.number : NaN;
}

function pageNumber(file: PdfFile, page: PdfDictionary): number {
  return [...file.objects].find(([, object]) => object === page)?.[0] ?? NaN;
}

/** The marked pieces of a page, and what is painted outside of any. */
function marksOf(file: PdfFile, page: PdfDictionary): { ids: number[]; flaws: string[] } {
  const ids: number[] = [];
  let depth = 0;
  let loose = 0;
  for (const { operator, operands } of readContent(file.stream(page.get("Contents")) ?? Buffer.alloc(0))) {
    if (operator === "BDC" || operator === "BMC") depth += 1;
    if (operator === "EMC") depth -= 1;
    const [tag, properties] = operands;
    const id = operator === "BDC" && properties instanceof Map ? properties.get("MCID") : undefined;
    if (typeof id === "number" && tag !== "/Artifact") ids.push(id);
    if (PAINTING.has(operator) && depth === 0) loose += 1;
  }
  return {
    ids,
    flaws: [
      depth !== 0 && "6.7.2: a piece that is not closed",
      loose > 0 && `6.7.2: ${loose} times something is painted that is neither content nor ornament`,
    ].filter((flaw) => flaw !== false),
  };
}

function numbersOf(file: PdfFile, tree: PdfValue | undefined): Set<number> {
  const items = file.list(file.dictionary(tree).get("Nums"));
  return new Set(items.filter((item): item is number => typeof item === "number"));
}
