import { createHash } from "node:crypto";

export type SignatureField = {
  /** the address that the printed code bears; ASCII without parentheses */
  address: string;
  signedAt: Date;
  /** how many bytes the signature may take */
  room: number;
};

/** A file that waits for its signature: all is signed but what stands from `from` to `until`. */
export type PreparedFile = { bytes: Buffer; from: number; until: number };

type Objects = {
  readonly at: (number: number) => string;
  readonly trailer: string;
  readonly size: number;
  table: number;
};

/**
 * Adds an invisible signature field to a PDF that `lib/platform/pdf` drew, as an incremental update: the bytes that were drawn stay as they are, in front.
 * The field has its node in the reading order, as PDF/A-2a asks. Throws for a file of another make.
 */
export function withSignatureField(drawn: Uint8Array, field: SignatureField): PreparedFile {
  if (!/^[!-'*-[\]-~]+$/.test(field.address)) throw new Error("an address of a code is plain ASCII");
  const before = Buffer.from(drawn);
  const file = readObjects(before);
  const catalogNumber = referenceIn(file.trailer, "Root");
  const catalog = file.at(catalogNumber);
  const pageNumber = firstOf(file.at(referenceIn(catalog, "Pages")), "Kids");
  const rootNumber = referenceIn(catalog, "StructTreeRoot");
  const root = file.at(rootNumber);
  const documentNumber = firstOf(root, "K");
  const [node, widget, signature] = [file.size, file.size + 1, file.size + 2];
  const key = Number(/\/ParentTreeNextKey (\d+)/.exec(root)?.[1]);

  const objects = new Map([
    [catalogNumber, added(catalog, `/AcroForm <<\n/Fields [${widget} 0 R]\n/SigFlags 3\n>>\n`)],
    [pageNumber, added(file.at(pageNumber), `/Annots [${widget} 0 R]\n`)],
    [
      rootNumber,
      replaced(root, /\]\n>>\n\/ParentTreeNextKey \d+/, `    ${key} ${node} 0 R\n]\n>>\n/ParentTreeNextKey ${key + 1}`),
    ],
    [documentNumber, replaced(file.at(documentNumber), /\/K \[([^\]]*)\]/, `/K [$1 ${node} 0 R]`)],
    [
      node,
      `<<\n/Type /StructElem\n/S /Form\n/P ${documentNumber} 0 R\n/Pg ${pageNumber} 0 R\n` +
        `/K <<\n/Type /OBJR\n/Obj ${widget} 0 R\n/Pg ${pageNumber} 0 R\n>>\n>>`,
    ],
    [
      widget,
      // no place on the page: a field that covers nothing needs no appearance (ISO 19005-2 §6.3.3)
      `<<\n/Type /Annot\n/Subtype /Widget\n/FT /Sig\n/T (Sijil)\n/V ${signature} 0 R\n/F 132\n/Rect [0 0 0 0]\n` +
        `/P ${pageNumber} 0 R\n/StructParent ${key}\n>>`,
    ],
    [signature, signatureDictionary(field)],
  ]);
  return withRange(before, updateOf(before, file, objects));
}

/** What was drawn, before the signature was added. */
export function drawnPart(signed: Uint8Array): Uint8Array {
  const bytes = Buffer.from(signed.buffer, signed.byteOffset, signed.length);
  const previous = /\/Prev (\d+)\n>>\nstartxref\n\d+\n%%EOF\n$/.exec(bytes.toString("latin1", bytes.length - 80))?.[1];
  if (previous === undefined) return signed;
  return signed.subarray(0, bytes.indexOf("%%EOF\n", Number(previous)) + "%%EOF\n".length);
}

function signatureDictionary({ address, signedAt, room }: SignatureField): string {
  const at = signedAt.toISOString().replaceAll(/[-:T]|\.\d+/g, "");
  return (
    `<<\n/Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.CAdES.detached\n/M (D:${at})\n/ContactInfo (${address})\n` +
    `/ByteRange [0 ${" ".repeat(32)}]\n/Contents <${"0".repeat(room * 2)}>\n>>`
  );
}

function readObjects(bytes: Buffer): Objects {
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(bytes.toString("latin1", bytes.length - 40))?.[1]);
  const text = bytes.toString("latin1", table);
  const offsets = [...text.matchAll(/^(\d{10}) \d{5} [nf] ?$/gm)].map(([, offset]) => Number(offset));
  const size = Number(/\/Size (\d+)/.exec(text)?.[1]);
  if (offsets.length !== size) throw new Error("a file of another make: its table is not whole");
  return {
    table,
    size,
    trailer: text.slice(text.indexOf("trailer")),
    at: (number) => {
      const from = offsets[number] ?? NaN;
      const object = bytes.toString("latin1", from, bytes.indexOf("\nendobj", from));
      const head = `${number} 0 obj\n`;
      if (!object.startsWith(head)) throw new Error(`a file of another make: no object ${number}`);
      return object.slice(head.length);
    },
  };
}

function updateOf(before: Buffer, { table, size, trailer }: Objects, objects: ReadonlyMap<number, string>): string {
  const sorted = [...objects].toSorted(([one], [other]) => one - other);
  let body = "";
  const offsets = new Map<number, number>();
  for (const [number, object] of sorted) {
    offsets.set(number, before.length + body.length);
    body += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const sections = sorted.map(([number]) => `${number} 1\n${String(offsets.get(number)).padStart(10, "0")} 00000 n \n`);
  const digest = createHash("sha256").update(before).digest("hex").slice(0, 32);
  const entries = [
    `/Size ${size + 3}`,
    `/Root ${referenceIn(trailer, "Root")} 0 R`,
    `/Info ${referenceIn(trailer, "Info")} 0 R`,
    `/ID [${/\/ID \[(<[0-9a-f]+>)/.exec(trailer)?.[1] ?? ""} <${digest}>]`,
    `/Prev ${table}`,
  ];
  const at = before.length + body.length;
  return `${body}xref\n${sections.join("")}trailer\n<<\n${entries.join("\n")}\n>>\nstartxref\n${at}\n%%EOF\n`;
}

function withRange(before: Buffer, update: string): PreparedFile {
  const bytes = Buffer.concat([before, Buffer.from(update, "latin1")]);
  const opens = bytes.indexOf("/Contents <", before.length) + "/Contents ".length;
  const closes = bytes.indexOf(">", opens) + 1;
  const range = `${opens} ${closes} ${bytes.length - closes}`;
  bytes.write(range, bytes.indexOf("/ByteRange [0 ", before.length) + "/ByteRange [0 ".length, "latin1");
  return { bytes, from: opens, until: closes };
}

function added(dictionary: string, entries: string): string {
  return replaced(dictionary, />>$/, `${entries}>>`);
}

function replaced(object: string, pattern: RegExp, by: string): string {
  const next = object.replace(pattern, by);
  if (next === object) throw new Error("a file of another make: an object is not as it is drawn here");
  return next;
}

function referenceIn(dictionary: string, name: string): number {
  const number = new RegExp(`/${name} (\\d+) 0 R`).exec(dictionary)?.[1];
  if (number === undefined) throw new Error(`a file of another make: no ${name}`);
  return Number(number);
}

function firstOf(dictionary: string, name: string): number {
  const number = new RegExp(`/${name} \\[(\\d+) 0 R`).exec(dictionary)?.[1];
  if (number === undefined) throw new Error(`a file of another make: no ${name}`);
  return Number(number);
}
