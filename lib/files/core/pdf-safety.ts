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

/**
 * What makes a PDF more than pages to look at: a password, or names of actions, scripts and attached files. `objects` is the text
 * of its objects, one character a byte, streams unpacked by the caller or left out; names may be written with `#4A` for letters.
 */
export function unsafeInPdf(objects: string): "files.encrypted" | "files.activeContent" | undefined {
  const names = new Set<string>();
  for (const [, name = ""] of withoutStreams(objects).matchAll(NAME)) names.add(plainName(name));
  if (names.has("Encrypt")) return "files.encrypted";
  return ACTIVE.some((name) => names.has(name)) ? "files.activeContent" : undefined;
}

/** One pass, whatever the text: a stream that never ends is the rest of the file. */
function withoutStreams(objects: string): string {
  const kept: string[] = [];
  for (let at = 0; ;) {
    const start = objects.indexOf("stream", at);
    if (start === -1) return [...kept, objects.slice(at)].join(" ");
    kept.push(objects.slice(at, start));
    const end = objects.indexOf("endstream", start);
    if (end === -1) return kept.join(" ");
    at = end + "endstream".length;
  }
}

function plainName(name: string): string {
  return name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
