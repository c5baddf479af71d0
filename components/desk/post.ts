import type { FormState } from "#lib/kernel/form-state.ts";
import type { Failure } from "#lib/kernel/result.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { linesInWords } from "./lines-in-words.ts";

type Meta = { locale: Locale; version?: number | undefined; key?: string | undefined };

/**
 * Sends a command of the desk and gives its typed answer. A session that is over leads to the sign-in page and back here;
 * an answer that never came is a refusal like another, so that the screen can say it.
 */
export async function post<T>(address: string, body: object, { locale, version, key }: Meta): Promise<FormState<T>> {
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { accept: "application/json", "content-type": "application/json" },
      body: JSON.stringify({
        ...body,
        _key: key ?? newKey(),
        _locale: locale,
        ...(version !== undefined && { _version: version }),
      }),
    });
    if (response.status === 401) {
      location.assign(signInAddress(locale, "expired"));
      return await new Promise(() => undefined);
    }
    return (await response.json()) as FormState<T>;
  } catch {
    return { status: "refused", failure: { code: "gate.noAnswer" } };
  }
}

export function newKey(): string {
  // randomUUID exists on secure pages only, and offices may be on plain http behind their own network
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function signInAddress(locale: Locale, why: "expired" | "signedOut"): string {
  const from = why === "expired" ? `&from=${encodeURIComponent(location.pathname + location.search)}` : "";
  return `/${locale}/desk/sign-in?why=${why}${from}`;
}

/** What a refused or invalid answer says, in words. */
export function answerText(answer: FormState<unknown>, t: T): string | undefined {
  if (answer.status === "refused") return failureText(answer.failure, t);
  if (answer.status === "invalid")
    return answer.problems.map(({ code, params }) => t(`errors:${code}`, params)).join(" ");
  return undefined;
}

function failureText({ code, params }: Failure, t: T): string {
  const { field, fields } = params ?? {};
  return t(`errors:${code}`, {
    ...params,
    ...(typeof field === "string" && { field: t([`field.${field}`, `legacy:field.${field}`]) }),
    ...(typeof fields === "string" && { fields: linesInWords(fields.split(" "), t) }),
  });
}
