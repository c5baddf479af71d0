import { inflateSync } from "node:zlib";

/** A reference to another object, by its number. */
export class Reference {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}
/** A name is `/Type`, with its slash; a string is bytes. */
export type PdfValue = null | boolean | number | string | Buffer | Reference | PdfValue[] | PdfDictionary | PdfStream;
export type PdfDictionary = Map<string, PdfValue>;
export type PdfStream = { dictionary: PdfDictionary; raw: Buffer };
/** In a content stream: an operator among its operands. */
export type Operation = { operator: string; operands: PdfValue[] };

export type PdfFile = {
  bytes: Buffer;
  trailer: PdfDictionary;
  objects: Map<number, PdfValue>;
  /** The value itself, where it is a reference. */
  look(value: PdfValue | undefined): PdfValue;
  /** A dictionary, or that of a stream; an empty one for anything else. */
  dictionary(value: PdfValue | undefined): PdfDictionary;
  list(value: PdfValue | undefined): PdfValue[];
  stream(value: PdfValue | undefined): Buffer | undefined;
};

/** Reads every object of a file with tables of cross references, as ours have: what was drawn, and the update that signs it. */
export function readPdfObjects(given: Uint8Array): PdfFile {
  const bytes = Buffer.from(given);
  const last = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(bytes.subarray(-60).toString("latin1"))?.[1]);
  const tables = tablesFrom(bytes, last);
  const trailer = tables[0]?.trailer ?? new Map<string, PdfValue>();
  const objects = new Map<number, PdfValue>();
  for (const { offsets } of tables.toReversed())
    for (const [number, offset] of offsets) objects.set(number, readObject(bytes, offset, number));

  const look = (value: PdfValue | undefined): PdfValue =>
    value instanceof Reference ? look(objects.get(value.number)) : (value ?? null);
  const dictionary = (value: PdfValue | undefined): PdfDictionary => {
    const found = look(value);
    if (found instanceof Map) return found;
    return isStream(found) ? found.dictionary : new Map();
  };
  return {
    bytes,
    trailer,
    objects,
    look,
    dictionary,
    list: (value) => {
      const found = look(value);
      return Array.isArray(found) ? found : [];
    },
    stream: (value) => {
      const found = look(value);
      if (!isStream(found)) return undefined;
      return look(found.dictionary.get("Filter")) === "/FlateDecode" ? inflateSync(found.raw) : found.raw;
    },
  };
}

type CrossReferences = { offsets: Map<number, number>; trailer: PdfDictionary };

/** The table at that place and those before it, the newest first. */
function tablesFrom(bytes: Buffer, at: number): CrossReferences[] {
  const text = bytes.subarray(at).toString("latin1");
  const end = text.indexOf("trailer");
  const trailer = new Parser(bytes.subarray(at + end + "trailer".length)).value();
  if (!text.startsWith("xref") || !(trailer instanceof Map)) throw new Error("a file without trailer");
  const offsets = new Map<number, number>();
  let number = 0;
  for (const [, first, offset, kind] of text.slice(0, end).matchAll(/^(?:(\d+) \d+|(\d{10}) \d{5} ([nf])) ?\r?$/gm)) {
    if (first !== undefined) number = Number(first);
    else {
      if (kind === "n") offsets.set(number, Number(offset));
      number += 1;
    }
  }
  const previous = trailer.get("Prev");
  return [{ offsets, trailer }, ...(typeof previous === "number" ? tablesFrom(bytes, previous) : [])];
}

export function isStream(value: PdfValue): value is PdfStream {
  return typeof value === "object" && value !== null && "raw" in value;
}

function readObject(bytes: Buffer, offset: number, number: number): PdfValue {
  const head = /^(\d+) 0 obj\s/.exec(bytes.subarray(offset, offset + 40).toString("latin1"));
  if (Number(head?.[1]) !== number) throw new Error(`the table leads to another object than ${number}`);
  const parser = new Parser(bytes.subarray(offset + (head?.[0].length ?? 0)));
  const value = parser.value();
  const length = value instanceof Map ? value.get("Length") : undefined;
  const raw = parser.streamOf(typeof length === "number" ? length : undefined);
  return value instanceof Map && raw ? { dictionary: value, raw } : value;
}

/** The operators of a page's content, in their order. */
export function readContent(content: Buffer): Operation[] {
  const parser = new Parser(content);
  const operations: Operation[] = [];
  for (let operands: PdfValue[] = []; ;) {
    const word = parser.operandOrOperator();
    if (word === undefined) return operations;
    if (typeof word === "object" && word !== null && "operator" in word) {
      operations.push({ operator: word.operator, operands });
      operands = [];
    } else operands.push(word);
  }
}

const SPACE = /[\0\t\n\f\r ]/;
const DELIMITER = /[\0\t\n\f\r ()<>[\]{}/%]/;

class Parser {
  #at = 0;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  value(): PdfValue {
    const word = this.operandOrOperator();
    if (word === undefined || (typeof word === "object" && word !== null && "operator" in word))
      throw new Error(`no value at ${this.#at}`);
    return word;
  }

  operandOrOperator(): PdfValue | { operator: string } | undefined {
    this.#skip();
    const sign = this.#sign();
    if (sign === "") return undefined;
    if (sign === "/") return this.#name();
    if (sign === "(") return this.#literal();
    if (sign === "[") return this.#array();
    if (sign === "<") return this.#sign(1) === "<" ? this.#dictionary() : this.#hexadecimal();
    const word = this.#word();
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return this.#numberOrReference(word);
    if (word === "true" || word === "false") return word === "true";
    return word === "null" ? null : { operator: word };
  }

  /** The bytes between `stream` and `endstream`, which must stand where the length says. */
  streamOf(length: number | undefined): Buffer | undefined {
    this.#skip();
    if (this.#bytes.toString("latin1", this.#at, this.#at + 6) !== "stream") return undefined;
    const from = this.#at + 6 + (this.#sign(6) === "\r" ? 2 : 1);
    const end = from + (length ?? NaN);
    if (!/^\r?\n?endstream/.test(this.#bytes.toString("latin1", end, end + 12)))
      throw new Error("a stream of another length than it says");
    return this.#bytes.subarray(from, end);
  }

  #sign(ahead = 0): string {
    return this.#bytes.toString("latin1", this.#at + ahead, this.#at + ahead + 1);
  }

  #skip(): void {
    for (;;) {
      if (this.#sign() === "%") while (!["", "\r", "\n"].includes(this.#sign())) this.#at += 1;
      else if (this.#sign() !== "" && SPACE.test(this.#sign())) this.#at += 1;
      else return;
    }
  }

  #word(): string {
    const from = this.#at;
    while (this.#sign() !== "" && !DELIMITER.test(this.#sign())) this.#at += 1;
    if (this.#at === from) throw new Error(`unexpected ${this.#sign()} at ${this.#at}`);
    return this.#bytes.toString("latin1", from, this.#at);
  }

  #name(): string {
    this.#at += 1;
    const isEmpty = this.#sign() === "" || DELIMITER.test(this.#sign());
    return `/${isEmpty ? "" : this.#word().replaceAll(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))}`;
  }

  #numberOrReference(word: string): number | Reference {
    const rest = /^\s+\d+\s+R(?![A-Za-z])/.exec(this.#bytes.toString("latin1", this.#at, this.#at + 16));
    if (!rest || !/^\d+$/.test(word)) return Number(word);
    this.#at += rest[0].length;
    return new Reference(Number(word));
  }

  #array(): PdfValue[] {
    const items: PdfValue[] = [];
    for (this.#at += 1; ; items.push(this.value())) {
      this.#skip();
      if (this.#sign() !== "]") continue;
      this.#at += 1;
      return items;
    }
  }

  #dictionary(): PdfDictionary {
    const entries: PdfDictionary = new Map();
    for (this.#at += 2; ;) {
      this.#skip();
      if (this.#sign() === ">") break;
      entries.set(this.#name().slice(1), this.value());
    }
    this.#at += 2;
    return entries;
  }

  #hexadecimal(): Buffer {
    const end = this.#bytes.indexOf(">", this.#at);
    const digits = this.#bytes.toString("latin1", this.#at + 1, end).replaceAll(/\s/g, "");
    this.#at = end + 1;
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, "hex");
  }

  #literal(): Buffer {
    const codes: number[] = [];
    let depth = 0;
    for (;;) {
      const code = this.#bytes[this.#at] ?? 0;
      this.#at += 1;
      if (code === 0x28 && (depth += 1) === 1) continue;
      if (code === 0x29 && (depth -= 1) === 0) return Buffer.from(codes);
      if (code === 0x5c) codes.push(...this.#escaped());
      else codes.push(code);
    }
  }

  #escaped(): number[] {
    const octal = /^[0-7]{1,3}/.exec(this.#bytes.toString("latin1", this.#at, this.#at + 3))?.[0];
    this.#at += octal?.length ?? 1;
    if (octal !== undefined) return [parseInt(octal, 8) & 0xff];
    const code = this.#bytes[this.#at - 1] ?? 0;
    const known: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 };
    return code === 10 || code === 13 ? [] : [known[String.fromCharCode(code)] ?? code];
  }
}
