const HEADER = Buffer.from("%PDF-1.7\n%\xff\xff\xff\xff\n", "latin1");

type Part = { objects: ReadonlyMap<number, string>; pages: readonly number[] };

/**
 * Joins documents that {@link createPdf} drew into one file to print, their pages in order; a document that comes twice is printed twice. What is
 * joined is drawn alike and no longer signed, tagged or archived: it leaves the printer, and is kept by nobody. Throws for a file of another make.
 */
export function joinPdfs(files: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const written: string[] = [];
  const kids: number[] = [];
  const [catalog, tree] = [1, 2];
  let next = 3;
  for (const file of files) {
    const { objects, pages } = readPart(file);
    const places = new Map([...objects.keys()].map((number, at) => [number, next + at]));
    next += places.size;
    for (const [number, body] of objects) {
      const isPage = pages.includes(number);
      written[places.get(number) ?? 0] = renumbered(isPage ? onTree(body, tree) : body, places);
      if (isPage) kids.push(places.get(number) ?? 0);
    }
  }
  written[catalog] = `<<\n/Type /Catalog\n/Pages ${tree} 0 R\n>>`;
  written[tree] = `<<\n/Type /Pages\n/Count ${kids.length}\n/Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}]\n>>`;
  return assembled(written, catalog);
}

function readPart(file: Uint8Array): Part {
  const text = Buffer.from(file).toString("latin1");
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const table = /^xref\n0 (\d+)\n/.exec(text.slice(start, start + 40));
  if (!table) throw new Error("a file that was not drawn here");
  const objects = new Map<number, string>();
  const first = start + table[0].length;
  for (let number = 1; number < Number(table[1]); number += 1) {
    const at = Number(text.slice(first + number * 20, first + number * 20 + 10));
    const opening = `${number} 0 obj\n`;
    if (!text.startsWith(opening, at)) throw new Error("a file that was not drawn here");
    objects.set(number, text.slice(at + opening.length, endOf(text, at)));
  }
  const root = Number(/\/Root (\d+) 0 R/.exec(text.slice(start))?.[1]);
  const tree = Number(/\/Pages (\d+) 0 R/.exec(objects.get(root) ?? "")?.[1]);
  const kids = /\/Kids \[([^\]]*)\]/.exec(objects.get(tree) ?? "")?.[1] ?? "";
  const pages = [...kids.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
  if (pages.length === 0) throw new Error("a file without pages");
  for (const [number, body] of objects)
    if (number === root || number === tree || isStructure(body)) objects.delete(number);
  return { objects, pages };
}

/** A stream is skipped by its length: its bytes may look like the end of an object. */
function endOf(text: string, at: number): number {
  const stream = text.indexOf("\nstream\n", at);
  const end = text.indexOf("\nendobj", at);
  if (stream < 0 || stream > end) return end;
  const length = Number(/\/Length (\d+)/.exec(text.slice(at, stream))?.[1]);
  return text.indexOf("\nendobj", stream + length);
}

/** The reading order belongs to the whole of a document, and leads to pages that stand elsewhere now. */
function isStructure(body: string): boolean {
  return /^<<\n\/(?:S|Type) \/(?:Document|Sect|H1|H2|P|Table|TR|TH|TD|L|LI|LBody|Figure|StructElem|StructTreeRoot)\b/.test(
    body,
  );
}

function onTree(page: string, tree: number): string {
  return page.replace(/\/Parent \d+ 0 R/, `/Parent -${tree} 0 R`).replace(/\/(?:StructParents \d+|Tabs \/S)\n/g, "");
}

function renumbered(body: string, places: ReadonlyMap<number, number>): string {
  const stream = body.indexOf("\nstream\n");
  const [head, rest] = stream < 0 ? [body, ""] : [body.slice(0, stream), body.slice(stream)];
  const moved = head.replace(/(-?)(\d+) 0 R\b/g, (_whole, fixed: string, number: string) => {
    if (fixed !== "") return `${number} 0 R`;
    const place = places.get(Number(number));
    return place === undefined ? "null" : `${place} 0 R`;
  });
  return moved + rest;
}

function assembled(written: readonly string[], root: number): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [HEADER];
  const offsets: number[] = [];
  let length = HEADER.length;
  written.forEach((body, number) => {
    const object = Buffer.from(`${number} 0 obj\n${body}\nendobj\n`, "latin1");
    offsets[number] = length;
    length += object.length;
    parts.push(object);
  });
  const lines = written.map((_body, number) => `${String(offsets[number]).padStart(10, "0")} 00000 n \n`);
  const size = written.length;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${lines.slice(1).join("")}`;
  const trailer = `trailer\n<<\n/Size ${size}\n/Root ${root} 0 R\n>>\nstartxref\n${length}\n%%EOF\n`;
  parts.push(Buffer.from(table + trailer, "latin1"));
  return new Uint8Array(Buffer.concat(parts));
}
