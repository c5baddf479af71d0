import { directionOf, isLocale, type Locale } from "#lib/kernel/texts.ts";
import { fetchRevocations, fetchSerial, type Revocations, typedSerial } from "./answers.ts";
import { cameraView } from "./camera-view.ts";
import { scanWith } from "./camera.ts";
import { checkDocument } from "./check-document.ts";
import { checkFile, codeOf, isPdf, type SerialToAsk } from "./check-file.ts";
import { documentView } from "./document-view.ts";
import { element } from "./element.ts";
import { fileView } from "./file-view.ts";
import { formView } from "./form-view.ts";
import { frame } from "./frame.ts";
import { readPicture } from "./read-code.ts";
import { notAuthenticView, unreachableView } from "./refusal-view.ts";
import { serialView } from "./serial-view.ts";
import { settingsFromJson } from "./settings.ts";
import type { NoCode, PageState } from "./state.ts";
import { type Words, wordsOf } from "./words.ts";

const FRESH_MILLISECONDS = 30_000;
const LARGEST_PICTURE_BYTES = 25 * 1024 * 1024;

const settings = settingsFromJson(document.getElementById("settings")?.textContent ?? "");
const asked = new URLSearchParams(location.search);

let locale: Locale = firstLocale();
let state: PageState = { show: "checking" };
let lastCheck = 0;
let known: { list: Revocations; at: number } | undefined;

addEventListener("hashchange", () => void start(location.hash));
// a file dropped anywhere is meant for the page; the browser would open it instead
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => {
  event.preventDefault();
  const file = event.dataTransfer?.files[0];
  if (file) void checkGivenFile(file);
});
// where there is no safe address there is no worker, and the page does without
void navigator.serviceWorker?.register(settings.workerPath, { scope: "/v" }).catch(() => undefined);
void start(location.hash, asked.get("serial"));

async function start(fragment: string, serial: string | null = null): Promise<void> {
  if (fragment.length > 1) return checkFragment(fragment);
  if (serial !== null) return checkSerial(serial);
  lastCheck += 1;
  show({ show: "form", typed: "", isMalformed: false });
}

async function checkFragment(fragment: string): Promise<void> {
  await checking(async () => {
    const revocations = await latestRevocations();
    return checkDocument(fragment, { keys: settings.keys, revocations, checkedAt: new Date().toISOString() });
  });
}

// what a printed code says: signed bytes, or a serial; the address is ours or nobody's, for only the keys of this page decide
function checkCode(code: string): Promise<void> {
  const { fragment, serial } = codeOf(code);
  return serial === null || fragment !== "" ? checkFragment(fragment) : checkSerial(serial);
}

async function checkGivenFile(file: File): Promise<void> {
  await checking(async () => {
    if (file.size > LARGEST_PICTURE_BYTES) return notFound("pictureWithoutCode");
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (!isPdf(bytes)) return fromPicture(file);
    const { keys, fileKeys } = settings;
    const revocations = await latestRevocations();
    const found = checkFile(bytes, { keys, fileKeys, revocations, checkedAt: new Date().toISOString() });
    return "ask" in found ? askAboutFile(found) : found;
  });
}

async function askAboutFile({ serial, signedAt }: SerialToAsk): Promise<PageState> {
  const answer = await fetchSerial(settings.serialPath, serial);
  const checkedAt = new Date().toISOString();
  if (!answer) return { show: "file", serial, signedAt, checkedAt };
  return { show: "serial", serial, answer, checkedAt, isWholeFile: true };
}

async function fromPicture(file: File): Promise<PageState> {
  const picture = await createImageBitmap(file).catch(() => undefined);
  const code = picture && (await readPicture(picture, settings.decoderPath));
  if (code === undefined) return notFound("pictureWithoutCode");
  const { fragment, serial } = codeOf(code);
  const typed = typedSerial(serial ?? "");
  if (fragment === "" && typed !== undefined) return stateOfSerial(typed);
  const revocations = await latestRevocations();
  return checkDocument(fragment, { keys: settings.keys, revocations, checkedAt: new Date().toISOString() });
}

function notFound(problem: NoCode): PageState {
  return { show: "form", typed: "", isMalformed: false, problem };
}

async function scan(): Promise<void> {
  lastCheck += 1;
  const own = lastCheck;
  const stop = new AbortController();
  show({ show: "camera" });
  document.querySelector("#stop")?.addEventListener("click", () => void start(""));
  const video = document.querySelector("video");
  const watch = setInterval(() => {
    if (own !== lastCheck || !video?.isConnected) stop.abort();
  }, 200);
  try {
    const code = video ? await scanWith(video, settings.decoderPath, stop.signal) : undefined;
    if (code !== undefined && own === lastCheck) await checkCode(code);
  } catch {
    if (own === lastCheck) show(notFound("noCamera"));
  } finally {
    clearInterval(watch);
  }
}

// half a minute here and half a minute at the register: a correction is seen within the minute
async function latestRevocations(): Promise<Revocations | undefined> {
  if (known && Date.now() - known.at < FRESH_MILLISECONDS) return known.list;
  const list = await fetchRevocations(settings.revokedPath);
  if (list && !navigator.onLine) return { ...list, isKept: true };
  known = list && { list, at: Date.now() };
  return list;
}

async function checkSerial(typed: string): Promise<void> {
  const serial = typedSerial(typed);
  if (serial === undefined) return show({ show: "form", typed, isMalformed: true });
  await checking(() => stateOfSerial(serial));
}

async function stateOfSerial(serial: string): Promise<PageState> {
  const answer = await fetchSerial(settings.serialPath, serial);
  if (!answer) return { show: "unreachable", typed: serial };
  return { show: "serial", serial, answer, checkedAt: new Date().toISOString() };
}

// a slow answer must not replace what the reader asked for after it
async function checking(check: () => Promise<PageState>): Promise<void> {
  lastCheck += 1;
  const own = lastCheck;
  show({ show: "checking" });
  const found = await check();
  if (own === lastCheck) show(found);
}

function show(next: PageState): void {
  state = next;
  render();
  const needsCorrection = next.show === "form" && next.isMalformed;
  document.querySelector<HTMLElement>(needsCorrection ? "#serial" : "h1")?.focus({ preventScroll: !needsCorrection });
  if (next.show !== "checking" && !needsCorrection) scrollTo(0, 0);
}

function render(): void {
  const words = wordsOf(settings.texts[locale]);
  const content = view(words);
  document.documentElement.lang = `${locale}-MA`;
  document.documentElement.dir = directionOf(locale);
  document.title = titleOf(content, words);
  const parts = frame({ locale, words, hasWayBack: state.show !== "form", choose }, content);
  document.getElementById("page")?.replaceChildren(...parts);
  document.querySelector("form")?.addEventListener("submit", (event) => {
    event.preventDefault();
    void checkSerial(document.querySelector<HTMLInputElement>("#serial")?.value ?? "");
  });
  document.querySelector("#scan")?.addEventListener("click", () => void scan());
  document.querySelector<HTMLInputElement>("#file")?.addEventListener("change", ({ target }) => {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (file) void checkGivenFile(file);
  });
  document.querySelector(".back")?.addEventListener("click", (event) => {
    event.preventDefault();
    history.replaceState(null, "", `${location.pathname}?lang=${locale}`);
    void start("");
  });
}

function titleOf(content: HTMLElement, words: Words): string {
  const title = `${content.querySelector("h1")?.textContent ?? words("title")} — ${words("registry")}`;
  return content.querySelector("[aria-invalid]") ? words("mistake", { title }) : title;
}

function choose(next: Locale): void {
  locale = next;
  render();
  document.querySelector<HTMLElement>(".languages button")?.focus();
}

function view(words: Words): HTMLElement {
  switch (state.show) {
    case "checking":
      return element("p", { class: "checking", role: "status" }, words("checking"));
    case "form":
      return formView(state, words, locale);
    case "camera":
      return cameraView(words);
    case "file":
      return fileView(state, words);
    case "document":
      return documentView(state, words, locale);
    case "serial":
      return serialView(state, words, locale);
    case "not-authentic":
      return notAuthenticView(wordsOf(settings.refusals[locale])(state.code.replace("seal.", "")), words);
    case "unreachable":
      return unreachableView(state.typed, words, locale);
  }
}

// Arabic first, unless the address or the reader's browser asks for French
function firstLocale(): Locale {
  const wished = [asked.get("lang") ?? "", ...navigator.languages].map((tag) => tag.slice(0, 2).toLowerCase());
  return wished.find(isLocale) ?? "ar";
}
