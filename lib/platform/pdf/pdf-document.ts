import PDFDocument from "pdfkit";
import { type FontSubset, embedFont } from "./font-subset.ts";
import type { FontName } from "./fonts.ts";
import { layoutParagraph, type Line, type ParagraphLayout } from "./paragraph-layout.ts";
import type { TextSegment, TextStyle } from "./text-style.ts";
import { lineOperators } from "./text-writer.ts";

/** What names a document. `createdAt` and `id` come from the caller: the same document has the same bytes. */
export type PdfIdentity = {
  title: string;
  lang: string;
  size: "A4" | "A5" | "A5-landscape";
  createdAt: Date;
  id: string;
};

export type Box = { x: number; y: number; width: number };
export type Tag = "Sect" | "H1" | "H2" | "P" | "Table" | "TR" | "TH" | "TD" | "L" | "LI" | "LBody" | "Figure";
export type Element = PDFKit.PDFStructureElement;

const SIZES = { A4: [595.28, 841.89], A5: [419.53, 595.28], "A5-landscape": [595.28, 419.53] } as const;

/** A document being drawn: tagged, PDF/A-2, lengths in points from the top left corner. */
export class PdfDocument {
  readonly width: number;
  readonly height: number;
  readonly canvas: PDFKit.PDFDocument;
  readonly #root: Element;
  readonly #fonts = new Map<FontName, FontSubset>();
  #pages = 0;

  /** Refuses a title that would not survive in the document's XML metadata. */
  constructor(identity: PdfIdentity) {
    if (/[<>&\p{Cc}]/u.test(identity.title + identity.id)) throw new Error("a title is plain words");
    const [width, height] = SIZES[identity.size];
    this.width = width;
    this.height = height;
    this.canvas = new PDFDocument({
      size: [width, height],
      margin: 0,
      font: "",
      autoFirstPage: false,
      bufferPages: true,
      compress: false, // compressors differ between machines and years; the bytes must not
      pdfVersion: "1.7",
      subset: "PDF/A-2a",
      tagged: true,
      lang: identity.lang,
      displayTitle: true,
      info: {
        Title: identity.title,
        Subject: identity.id,
        Producer: "Sijil",
        Creator: "Sijil",
        CreationDate: identity.createdAt,
      },
    });
    this.#root = this.canvas.struct("Document", { lang: identity.lang });
    this.canvas.addStructure(this.#root);
  }

  get pageCount(): number {
    return this.#pages;
  }

  addPage(): void {
    this.canvas.addPage();
    this.#pages += 1;
  }

  /** Goes back to a page already drawn, counted from 0. */
  goToPage(page: number): void {
    this.canvas.switchToPage(page);
  }

  /** A node of the reading order; `alt` describes a figure. */
  element(
    tag: Tag,
    parent: Element = this.#root,
    options: { alt?: string; lang?: string; actual?: string } = {},
  ): Element {
    const element = this.canvas.struct(tag, options);
    parent.add(element);
    return element;
  }

  /** A node that carries its text as it was written, for those who listen. */
  textElement(tag: Tag, segments: readonly TextSegment[], style: TextStyle, parent?: Element): Element {
    const actual = segments.map(({ text }) => text.normalize("NFC")).join("");
    return this.element(tag, parent, { lang: style.lang, actual });
  }

  /** What `draw` puts on the page belongs to `element`. */
  within(element: Element, tag: Tag, draw: () => void): void {
    const content = this.canvas.markStructureContent(tag);
    draw();
    this.canvas.endMarkedContent();
    element.add(content);
  }

  /** What `draw` puts on the page is ornament: no reader speaks it. */
  ornament(draw: () => void): void {
    this.canvas.markContent("Artifact", { type: "Layout" });
    draw();
    this.canvas.endMarkedContent();
  }

  layout(segments: readonly TextSegment[], style: TextStyle, width: number): ParagraphLayout {
    return layoutParagraph(segments, style, width);
  }

  /** Draws one line of a paragraph; `y` is the top of the line. */
  line(line: Line, x: number, y: number, baseline: number, lang: string): void {
    const fonts = (name: FontName) => this.#font(name);
    const operators = lineOperators(line, x, this.height - y - baseline, lang, fonts);
    this.canvas.addContent(`q 1 0 0 -1 0 ${this.height} cm\n${operators}\nQ`);
  }

  /** Draws a paragraph as one element and returns the height it took. */
  paragraph(segments: readonly TextSegment[], box: Box, style: TextStyle, tag: Tag = "P", parent?: Element): number {
    const layout = this.layout(segments, style, box.width);
    const element = this.textElement(tag, segments, style, parent);
    this.within(element, tag, () => {
      layout.lines.forEach((line, at) =>
        this.line(line, box.x, box.y + at * layout.lineHeight, layout.baseline, style.lang),
      );
    });
    return layout.height;
  }

  /** The finished file. Nothing can be drawn afterwards. */
  async finish(): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    const finished = new Promise<void>((resolve, reject) => {
      this.canvas.on("data", (chunk: Uint8Array) => chunks.push(chunk));
      this.canvas.on("end", resolve);
      this.canvas.on("error", reject);
    });
    this.#root.end();
    this.canvas.end();
    await finished;
    return new Uint8Array(Buffer.concat(chunks));
  }

  #font(name: FontName): FontSubset {
    let subset = this.#fonts.get(name);
    if (!subset) {
      subset = embedFont(this.canvas, name);
      this.#fonts.set(name, subset);
    }
    const used: Record<string, unknown> = this.canvas.page.fonts;
    used[subset.id] ??= subset.ref();
    return subset;
  }
}

export function createPdf(identity: PdfIdentity): PdfDocument {
  return new PdfDocument(identity);
}
