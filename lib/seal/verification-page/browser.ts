import { directionOf, isLocale, type Locale } from "#lib/kernel/texts.ts";
import { fetchRevocations, fetchSerial, type Revocations, typedSerial } from "./answers.ts";
import { checkDocument } from "./check-document.ts";
import { documentView } from "./document-view.ts";
import { element } from "./element.ts";
import { formView } from "./form-view.ts";
import { frame } from "./frame.ts";
import { notAuthenticView, unreachableView } from "./refusal-view.ts";
import { serialView } from "./serial-view.ts";
import { settingsFromJson } from "./settings.ts";
import type { PageState } from "./state.ts";
import { type Words, wordsOf } from "./words.ts";

const settings = settingsFromJson(document.getElementById("settings")?.textContent ?? "");
const asked = new URLSearchParams(location.search);

let locale: Locale = firstLocale();
let state: PageState = { show: "checking" };
let lastCheck = 0;
let known: Revocations | undefined;

addEventListener("hashchange", () => void start(location.hash));
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

// a list that could not be had is asked for again at the next check
async function latestRevocations(): Promise<Revocations | undefined> {
  known ??= await fetchRevocations(settings.revokedPath);
  return known;
}

async function checkSerial(typed: string): Promise<void> {
  const serial = typedSerial(typed);
  if (serial === undefined) return show({ show: "form", typed, isMalformed: true });
  await checking(async () => {
    const answer = await fetchSerial(settings.serialPath, serial);
    if (!answer) return { show: "unreachable", typed };
    return { show: "serial", serial, answer, checkedAt: new Date().toISOString() };
  });
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
  document.querySelector(".back")?.addEventListener("click", (event) => {
    event.preventDefault();
    history.replaceState(null, "", location.pathname);
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
