import { fontFlaws } from "./pdf-archive-fonts.ts";
import { tagFlaws } from "./pdf-archive-tags.ts";
import {
  isStream,
  type PdfDictionary,
  type PdfFile,
  type PdfValue,
  readContent,
  readPdfObjects,
} from "./pdf-objects.ts";

/**
 * What keeps a file from being PDF/A-2a (ISO 19005-2), clause by clause, as far as it matters to a file like ours: no foreign
 * pictures, no annotations but the field of a signature, no transparency. Nothing when all is well.
 */
export function archivalFlaws(bytes: Uint8Array): string[] {
  const file = readPdfObjects(bytes);
  const catalog = file.dictionary(file.trailer.get("Root"));
  const pages = pagesOf(file, catalog.get("Pages"));
  return [
    ...fileFlaws(file),
    ...catalogFlaws(file, catalog),
    ...intentFlaws(file, catalog),
    ...metadataFlaws(file, catalog),
    ...pages.flatMap((page, at) => drawingFlaws(file, page).map((flaw) => `page ${at + 1}: ${flaw}`)),
    ...fontFlaws(file, pages),
    ...tagFlaws(file, catalog, pages),
  ];
}

function pagesOf(file: PdfFile, node: PdfValue | undefined): PdfDictionary[] {
  const found = file.dictionary(node);
  return found.get("Type") === "/Pages" ? file.list(found.get("Kids")).flatMap((kid) => pagesOf(file, kid)) : [found];
}

/** 6.1: header, trailer, streams, limits. */
function fileFlaws({ bytes, trailer, objects, look }: PdfFile): string[] {
  const head = bytes.toString("latin1", 0, 20);
  const values = [...objects.values()].flatMap(within);
  const dictionaries = values.flatMap((value) =>
    value instanceof Map ? [value] : isStream(value) ? [value.dictionary] : [],
  );
  const filters = dictionaries.flatMap((entries) => [look(entries.get("Filter"))].flat());
  return [
    !/^%PDF-1\.[0-7]\r?\n%[\x80-\xff]{4}/.test(head) && "6.1.2: the header has no line of bytes beyond ASCII",
    !bytes.subarray(-7).toString("latin1").trim().endsWith("%%EOF") && "6.1.3: bytes behind the end",
    !hasTwoIds(trailer.get("ID")) && "6.1.3: no file identifier",
    trailer.has("Encrypt") && "6.1.3: encrypted",
    filters.includes("/LZWDecode") && "6.1.7: compressed by LZW",
    dictionaries.some((entries) => entries.has("FFilter") || entries.has("FDecodeParms")) &&
      "6.1.7: a stream in another file",
    values.some((value) => Buffer.isBuffer(value) && value.length > 32_767) &&
      "6.1.13: a string of more than 32,767 bytes",
    dictionaries.some((entries) =>
      ["JavaScript", "JS", "AA", "A", "OpenAction", "XFA", "NeedAppearances"].some((key) => entries.has(key)),
    ) && "6.5: acts by itself, or has a form",
    dictionaries.some((entries) =>
      ["/JavaScript", "/Launch", "/Sound", "/Movie", "/ImportData", "/ResetForm"].includes(String(entries.get("S"))),
    ) && "6.5.1: an action that is not allowed",
    dictionaries.some((entries) => entries.has("EF") || entries.has("EmbeddedFiles")) && "6.8: carries other files",
    dictionaries.some((entries) => entries.has("OCProperties")) && "6.9: optional content",
  ].filter((flaw) => flaw !== false);
}

function hasTwoIds(id: PdfValue | undefined): boolean {
  return Array.isArray(id) && id.length === 2 && id.every((half) => Buffer.isBuffer(half) && half.length >= 16);
}

function within(value: PdfValue): PdfValue[] {
  const inner = Array.isArray(value)
    ? value
    : value instanceof Map
      ? [...value.values()]
      : isStream(value)
        ? [...value.dictionary.values()]
        : [];
  return [value, ...inner.flatMap(within)];
}

function catalogFlaws(file: PdfFile, catalog: PdfDictionary): string[] {
  const lang = file.look(catalog.get("Lang"));
  return [
    file.dictionary(catalog.get("MarkInfo")).get("Marked") !== true && "6.7.2: not marked as tagged",
    !(Buffer.isBuffer(lang) && /^[a-z]{2,3}(-[A-Z]{2})?$/.test(lang.toString("latin1"))) &&
      "6.7.4: the file has no language",
    file.dictionary(catalog.get("ViewerPreferences")).get("DisplayDocTitle") !== true &&
      "the window shows the file's name, not its title",
    catalog.has("Perms") && "6.1.12: permissions",
    fieldsOf(file, catalog).some((field) => field.get("FT") !== "/Sig") && "6.4.1: a form to fill in",
  ].filter((flaw) => flaw !== false);
}

function fieldsOf(file: PdfFile, catalog: PdfDictionary): PdfDictionary[] {
  return file.list(file.dictionary(catalog.get("AcroForm")).get("Fields")).map((field) => file.dictionary(field));
}

const [PRINTED, INVISIBLE_HIDDEN_UNSEEN] = [4, 1 + 2 + 32];

/** The field of a signature that takes no place on the page, and has its node in the reading order. */
function isFieldOfSignature(file: PdfFile, annotation: PdfDictionary): boolean {
  const flags = Number(annotation.get("F"));
  return (
    annotation.get("Subtype") === "/Widget" &&
    annotation.get("FT") === "/Sig" &&
    file.list(annotation.get("Rect")).every((side) => side === 0) &&
    (flags & PRINTED) !== 0 &&
    (flags & INVISIBLE_HIDDEN_UNSEEN) === 0 &&
    typeof annotation.get("StructParent") === "number"
  );
}

/** 6.2.3: what the colours of the device mean. */
function intentFlaws(file: PdfFile, catalog: PdfDictionary): string[] {
  const intents = file.list(catalog.get("OutputIntents")).map((intent) => file.dictionary(intent));
  const archive = intents.find((intent) => intent.get("S") === "/GTS_PDFA1");
  const profile = file.stream(archive?.get("DestOutputProfile"));
  const text = profile?.toString("latin1") ?? "";
  return [
    !archive && "6.2.3: no output intent of an archive",
    archive &&
      !Buffer.isBuffer(archive.get("OutputConditionIdentifier")) &&
      "6.2.3: the output intent does not name itself",
    archive &&
      (text.slice(36, 40) !== "acsp" || profile?.readUInt32BE(0) !== profile?.length) &&
      "6.2.3: no whole ICC profile",
    archive && text.slice(16, 20) !== "RGB " && "6.2.3: the ICC profile is not one of RGB",
    archive &&
      file.dictionary(archive.get("DestOutputProfile")).get("N") !== 3 &&
      "6.2.3: the ICC profile says another number of colours",
  ].filter((flaw) => typeof flaw === "string");
}

/** 6.6: the metadata names the profile, and says what the dictionary of the file says. */
function metadataFlaws(file: PdfFile, catalog: PdfDictionary): string[] {
  const stream = file.dictionary(catalog.get("Metadata"));
  const xml = file.stream(catalog.get("Metadata"))?.toString("utf8") ?? "";
  const info = file.dictionary(file.trailer.get("Info"));
  const held = (key: string) => textOf(file.look(info.get(key)));
  const said = (tag: string) =>
    new RegExp(`<${tag}>(?:\\s*<rdf:(?:Alt|Seq|Bag)>\\s*<rdf:li[^>]*>)?([^<]*)<`).exec(xml)?.[1];
  return [
    stream.get("Subtype") !== "/XML" && "6.6.2: no metadata",
    stream.has("Filter") && "6.6.2: the metadata is compressed",
    !/^<\?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"\?>/.test(xml) &&
      "6.6.2: the metadata is no packet of XMP",
    said("pdfaid:part") !== "2" && "6.6.4: the metadata does not claim PDF/A-2",
    said("pdfaid:conformance") !== "A" && "6.6.4: the metadata does not claim level A",
    said("dc:title") !== held("Title") && "6.6.3: title of metadata and file differ",
    said("dc:description") !== held("Subject") && "6.6.3: subject of metadata and file differ",
    said("xmp:CreatorTool") !== held("Creator") && "6.6.3: creator of metadata and file differ",
    said("pdf:Producer") !== held("Producer") && "6.6.3: producer of metadata and file differ",
    (said("xmp:CreateDate") ?? "").replaceAll(/[-:TZ]/g, "") !== held("CreationDate").replaceAll(/[D:Z']/g, "") &&
      "6.6.3: date of metadata and file differ",
  ].filter((flaw) => flaw !== false);
}

function textOf(value: PdfValue): string {
  if (!Buffer.isBuffer(value)) return "";
  return value[0] === 0xfe && value[1] === 0xff
    ? new TextDecoder("utf-16be").decode(value.subarray(2))
    : value.toString("latin1");
}

const COLOURS_OF_INKS = ["k", "K"];
const OPERATORS = new Set(
  "b B b* B* BDC BMC BT c cm CS cs d Do EMC ET f f* G g gs h i J j K k l M m MP n q Q re RG rg ri S s SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"".split(
    " ",
  ),
);

/** 6.2: operators, colours, transparency, pictures, annotations. */
function drawingFlaws(file: PdfFile, page: PdfDictionary): string[] {
  const operations = readContent(file.stream(page.get("Contents")) ?? Buffer.alloc(0));
  const resources = file.dictionary(page.get("Resources"));
  const states = [...file.dictionary(resources.get("ExtGState")).values()].map((state) => file.dictionary(state));
  const pictures = [...file.dictionary(resources.get("XObject")).values()].map((picture) => file.dictionary(picture));
  const spaces = operations.flatMap(({ operator, operands }) =>
    operator === "cs" || operator === "CS" ? operands : [],
  );
  return [
    operations.length === 0 && "nothing is drawn",
    operations.some(({ operator }) => !OPERATORS.has(operator)) && "6.2.2: an unknown operator",
    operations.some(({ operator }) => COLOURS_OF_INKS.includes(operator)) && "6.2.4: colours of inks",
    spaces.some((space) => space !== "/DeviceRGB" && space !== "/DeviceGray") && "6.2.4: a space of colours of its own",
    states.some((state) => state.has("TR") || state.has("HTP")) && "6.2.5: a transfer function",
    (page.has("Group") || states.some(isTransparent) || pictures.some((picture) => picture.has("SMask"))) &&
      "6.2.10: transparent",
    pictures.some((picture) => picture.get("Interpolate") === true || picture.has("Alternates")) &&
      "6.2.8: a picture that may change",
    file.list(page.get("Annots")).some((one) => !isFieldOfSignature(file, file.dictionary(one))) && "6.3: annotations",
  ].filter((flaw) => flaw !== false);
}

function isTransparent(state: PdfDictionary): boolean {
  const isClear = (key: string) => (state.get(key) ?? 1) !== 1;
  return (
    isClear("ca") ||
    isClear("CA") ||
    (state.get("SMask") ?? "/None") !== "/None" ||
    (state.get("BM") ?? "/Normal") !== "/Normal"
  );
}
