/** The control of a form in which a file was chosen. */
export function chosenIn(form: HTMLFormElement): { field: string; file: File } | undefined {
  for (const { name, files } of fileInputs(form)) if (files?.[0]) return { field: name, file: files[0] };
  return undefined;
}

/** The last choice counts: a photograph taken after a file was chosen replaces it, and the other way round. */
export function forgetOthers(form: HTMLFormElement, latest: EventTarget): void {
  if (!(latest instanceof HTMLInputElement) || !latest.files?.length) return;
  for (const input of fileInputs(form)) if (input !== latest) input.value = "";
}

/** The form with this file in place of the chosen one, a key for each file that is tried, and the hash by which the server sees that all of it came. */
export async function bodyOf(form: HTMLFormElement, field: string, file: File, nth: number): Promise<FormData> {
  const body = new FormData(form);
  body.set(field, file);
  if (nth > 1) body.set("_key", `${String(body.get("_key"))}-${nth}`);
  const hash = await hashOf(file);
  if (hash !== undefined) body.set("sha256", hash);
  return body;
}

function fileInputs(form: HTMLFormElement): NodeListOf<HTMLInputElement> {
  return form.querySelectorAll<HTMLInputElement>("input[type=file]");
}

/** Browsers hash on secure pages only. */
async function hashOf(file: File): Promise<string | undefined> {
  if (!globalThis.isSecureContext) return undefined;
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
