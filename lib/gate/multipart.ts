/** A posted form with one file in it. `isWhole` tells that its closing line arrived. */
export type Multipart = {
  fields: [string, string][];
  file: { name: string; content: Uint8Array } | undefined;
  isWhole: boolean;
};

const MOST_PARTS = 20;
const MOST_FIELD_BYTES = 4_096;
const MOST_HEAD_BYTES = 2_048;

/**
 * Reads a `multipart/form-data` body (RFC 7578) without copying its file. Of a body that was cut short, the parts before the cut are
 * given, so that the answer can be in the reader's language. Nothing when it is no such body, or has more than one file.
 */
export function readMultipart(body: Buffer, contentType: string): Multipart | undefined {
  const boundary = /^multipart\/form-data;.*?\bboundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType);
  if (boundary === null) return undefined;
  const line = `--${boundary[1] ?? boundary[2] ?? ""}`;
  if (!body.subarray(0, line.length).equals(Buffer.from(line))) return undefined;

  const form: Multipart = { fields: [], file: undefined, isWhole: false };
  let at = line.length;
  for (let part = 0; part <= MOST_PARTS; part += 1) {
    if (body.toString("latin1", at, at + 2) === "--") return { ...form, isWhole: true };
    const headEnd = body.indexOf("\r\n\r\n", at);
    if (headEnd === -1) return form;
    if (headEnd - at > MOST_HEAD_BYTES) return undefined;
    const contentEnd = body.indexOf(`\r\n${line}`, headEnd + 2);
    const content = body.subarray(headEnd + 4, contentEnd === -1 ? body.length : Math.max(contentEnd, headEnd + 4));
    if (!addPart(form, body.toString("utf8", at, headEnd), content)) return undefined;
    if (contentEnd === -1) return form;
    at = contentEnd + 2 + line.length;
  }
  return undefined;
}

function addPart(form: Multipart, head: string, content: Buffer): boolean {
  const disposition = /^content-disposition:\s*form-data;(.*)$/im.exec(head)?.[1];
  const name = disposition && parameter(disposition, "name");
  if (!name) return false;
  const fileName = parameter(disposition, "filename");
  if (fileName !== undefined) {
    // an input left empty: a page offers the camera and the folder side by side
    if (fileName === "" && content.length === 0) return true;
    if (form.file !== undefined) return false;
    form.file = { name: fileName, content };
    return true;
  }
  if (content.length > MOST_FIELD_BYTES) return false;
  form.fields.push([name, content.toString("utf8")]);
  return true;
}

/** Browsers write quotes and line ends inside a name as `%22`, `%0D` and `%0A`, and nothing else in that way. */
function parameter(disposition: string, name: string): string | undefined {
  const value = new RegExp(`(?:^|;)\\s*${name}="([^"]*)"`, "i").exec(disposition)?.[1];
  return value?.replace(/%(22|0D|0A)/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
