const ACTIVE = [
  "JS",
  "JavaScript",
  "Launch",
  "EmbeddedFile",
  "EmbeddedFiles",
  "GoToE",
  "ImportData",
  "RichMedia",
  "SubmitForm",
  "XFA",
];

const NAME = /\/([A-Za-z#][A-Za-z0-9#]*)/g;
const STREAM = /stream\r?\n[\s\S]*?endstream/g;

/**
 * What makes a PDF more than pages to look at: a password, or names of actions, scripts and attached files. `objects` is the text
 * of its objects, one character a byte, streams unpacked by the caller or left out; names may be written with `#4A` for letters.
 */
export function unsafeInPdf(objects: string): "files.encrypted" | "files.activeContent" | undefined {
  const names = new Set<string>();
  for (const [, name = ""] of objects.replace(STREAM, " ").matchAll(NAME)) names.add(plainName(name));
  if (names.has("Encrypt")) return "files.encrypted";
  return ACTIVE.some((name) => names.has(name)) ? "files.activeContent" : undefined;
}

function plainName(name: string): string {
  return name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
