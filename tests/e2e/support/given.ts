import type { APIRequestContext, APIResponse, BrowserContext } from "@playwright/test";
import { type Answers, type DeclarationKind, formOf, sectionOf } from "#lib/declarations/core/index.ts";
import { formatReference, formatSecretCode } from "#lib/kernel/reference.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import type { Receipt } from "../steps/citizen.ts";
import { photograph } from "./paper.ts";
import { postedOf } from "../../../prisma/seed/demonstration/posted-answers.ts";

type Answer<T> = { status: "done"; value: T } | { status: "invalid" | "refused" };

/** What our own pages send besides their answers. */
export const OWN_PAGE = { accept: "application/json", "sec-fetch-site": "same-origin" };

let posted = 0;
export function aKey(): string {
  posted += 1;
  return `story-${process.pid}-${Date.now()}-${posted}`.padEnd(20, "0");
}

/** Posts one command as the pages do and gives its value; a refusal is a fault of the story's ground. */
export async function command<T>(
  request: APIRequestContext,
  address: string,
  body: object,
  locale: Locale = "fr",
): Promise<T> {
  const response = await request.post(address, { headers: OWN_PAGE, data: { ...body, _key: aKey(), _locale: locale } });
  return valueOf<T>(response);
}

async function valueOf<T>(response: APIResponse): Promise<T> {
  const answer = (await response.json()) as Answer<T>;
  if (answer.status !== "done") throw new Error(`${response.url()}: ${JSON.stringify(answer)}`);
  return answer.value;
}

/** A declaration that was begun and nothing more, in the browser that will go on with it. */
export async function givenBegun(
  context: BrowserContext,
  { locale = "fr" as Locale, event = "birth" as DeclarationKind } = {},
): Promise<{ id: string; code: string }> {
  const { id } = await command<{ id: string }>(context.request, "/api/portal/declarations", { event }, locale);
  return { id, code: await codeOf(context, id) };
}

/** A declaration that was answered up to a section, or whole. */
export async function givenDraft(
  context: BrowserContext,
  answers: Answers,
  { locale = "fr" as Locale, until = "", event = "birth" as DeclarationKind } = {},
): Promise<{ id: string; code: string }> {
  const begun = await givenBegun(context, { locale, event });
  await answer(context, begun.id, answers, { locale, event, until });
  return begun;
}

async function answer(
  context: BrowserContext,
  id: string,
  answers: Answers,
  { locale, event = "birth", until = "" }: { locale: Locale; event?: DeclarationKind; until?: string },
): Promise<void> {
  for (const section of formOf(event).sectionsFor(answers)) {
    const posted = postedOf(section, sectionOf(answers, section));
    await command(context.request, `/api/portal/declarations/${id}/${section}`, posted, locale);
    if (section === until) break;
  }
}

/** The other child of a birth that was sent, told and sent by the same browser, its documents promised. */
export async function givenTwin(
  context: BrowserContext,
  first: Receipt,
  answers: Answers,
  locale: Locale,
): Promise<Receipt> {
  const begin = `/api/portal/declarations/${first.id}/twin`;
  const { id } = await command<{ id: string }>(context.request, begin, {}, locale);
  await answer(context, id, answers, { locale });
  await promise(
    context,
    id,
    ["birthCertificate", "marriageAct", "motherFullCopy"].filter((kind) => isNeeded(kind, answers)),
  );
  return { id, code: await codeOf(context, id), reference: await submit(context, id, locale) };
}

export async function submit(context: BrowserContext, id: string, locale: Locale): Promise<string> {
  const address = `/api/portal/declarations/${id}/submit`;
  const { reference } = await command<{ reference: string }>(context.request, address, { statement: "yes" }, locale);
  return formatReference(reference);
}

/** A declaration sent with photographs of the documents named, the others promised for the office. */
export async function givenSent(
  context: BrowserContext,
  answers: Answers,
  {
    locale = "fr" as Locale,
    photographs = ["birthCertificate"] as readonly string[],
    promises = undefined as readonly string[] | undefined,
  } = {},
): Promise<Receipt> {
  const { id, code } = await givenDraft(context, answers, { locale });
  const documents = `/api/portal/declarations/${id}/documents`;
  for (const kind of photographs) {
    const multipart = { _key: aKey(), _locale: locale, file: await photograph(kind) };
    await valueOf(await context.request.post(`${documents}/${kind}`, { headers: OWN_PAGE, multipart }));
  }
  const promised = ["birthCertificate", "marriageAct", "motherFullCopy"].filter((kind) => !photographs.includes(kind));
  await promise(context, id, promises ?? promised.filter((kind) => isNeeded(kind, answers)));
  return { id, code, reference: await submit(context, id, locale) };
}

/** Documents that will be brought to the office instead of a photograph. */
export async function promise(context: BrowserContext, id: string, kinds: readonly string[]): Promise<void> {
  for (const kind of kinds)
    await command(context.request, `/api/portal/declarations/${id}/documents/${kind}/bring`, { bring: "yes" });
}

function isNeeded(kind: string, answers: Answers): boolean {
  const isMarried = sectionOf(answers, "filiation")["kind"] === "married";
  return kind === "birthCertificate" || (kind === "marriageAct" ? isMarried : !isMarried);
}

/** The secret code of a declaration, as the pages show it to the browser that began it. */
async function codeOf(context: BrowserContext, id: string): Promise<string> {
  const name = `sijil-d-${id.replaceAll("-", "").slice(-12)}`;
  const kept = (await context.cookies()).find((cookie) => cookie.name === name);
  if (!kept) throw new Error("the browser keeps no code of this declaration");
  return formatSecretCode(kept.value);
}
