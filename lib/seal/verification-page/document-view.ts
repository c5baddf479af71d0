import { bytesToHex } from "@noble/hashes/utils.js";
import type { Locale } from "#lib/kernel/texts.ts";
import { element } from "./element.ts";
import { wholeFile } from "./file-view.ts";
import { icon } from "./icons.ts";
import { note, panel } from "./panel.ts";
import { day, group, identifier, row, twin } from "./rows.ts";
import type { PageState } from "./state.ts";
import { dayInWords, instantInWords, printedSerial, type Words } from "./words.ts";

/** A list that came from the network is younger; the clock of the device may be wrong by some minutes. */
const OLD_LIST_MILLISECONDS = 10 * 60_000;

type Shown = Extract<PageState, { show: "document" }>;

/** A document whose signature holds: the verdict, and every signed field to compare with the paper. */
export function documentView(shown: Shown, words: Words, locale: Locale): HTMLElement {
  const { verdict, on } = shown.verdict;
  const isGood = verdict === "authentic";
  const advice = isGood ? note("info", "eye", words("compare.text")) : note("warn", "info", words("compare.warning"));
  const since = on === null ? undefined : words(`since.${verdict}`, { day: dayInWords(on, words) });
  const unchecked = notePast(shown, words);
  return element(
    "div",
    { class: "result" },
    element(
      "div",
      { class: "result-verdict" },
      panel(verdict, words, {
        isOfDeath: shown.document.death !== null,
        ...(since !== undefined && { why: since }),
      }),
      unchecked,
      advice,
    ),
    element("div", { class: "result-fields" }, fields(shown, words, locale), remarks(shown, words)),
  );
}

function remarks({ revocations, checkedAt }: Shown, words: Words): HTMLElement {
  const lines = [
    words("privacy"),
    ...(revocations ? [words("revocation.checked", instantInWords(revocations.asOf, words))] : []),
    words("checkedAt", instantInWords(checkedAt, words)),
  ];
  return element("p", { class: "hint" }, lines.join(" "));
}

/** Without a network the list is that of an earlier day, or there is none: the reader is told which. */
function notePast({ revocations, checkedAt }: Shown, words: Words): HTMLElement | undefined {
  if (!revocations) return note("warn", "warning", words("revocation.unreachable"));
  const age = Date.parse(checkedAt) - Date.parse(revocations.asOf);
  if (!revocations.isKept && age < OLD_LIST_MILLISECONDS) return undefined;
  return note("warn", "warning", words("revocation.old", instantInWords(revocations.asOf, words)));
}

function fields({ document, isWholeFile }: Shown, words: Words, locale: Locale): HTMLElement {
  const label = (name: string) => words(`field.${name}`);
  const holds = element("span", { class: "badge" }, icon("check"), label("signatureHolds"));
  return element(
    "section",
    { class: "summary" },
    element("h2", {}, words("compare.title")),
    group(words("group.person"), [
      document.givenName ? row(label("givenName"), twin(document.givenName)) : undefined,
      document.familyName ? row(label("familyName"), twin(document.familyName)) : undefined,
      document.sex ? row(label("sex"), words(`sex.${document.sex}`)) : undefined,
      document.bornOn ? row(label("bornOn"), day(document.bornOn, words, locale)) : undefined,
      document.birthPlace ? row(label("birthPlace"), twin(document.birthPlace)) : undefined,
    ]),
    document.death
      ? group(words("group.death"), [
          row(label("diedOn"), day(document.death.on, words, locale)),
          row(label("deathPlace"), twin(document.death.place)),
        ])
      : undefined,
    group(words("group.parents"), [
      document.father ? row(label("father"), twin(document.father)) : undefined,
      document.mother ? row(label("mother"), twin(document.mother)) : undefined,
    ]),
    group(words("group.act"), [
      row(label("actNumber"), identifier(String(document.actNumber))),
      row(label("registerYear"), identifier(String(document.registerYear))),
      row(label("office"), twin(document.office.name)),
    ]),
    group(words("group.document"), [
      row(label("kind"), kindInWords(document.kind, words)),
      row(label("serial"), identifier(printedSerial(document.serial))),
      row(label("issuedOn"), dayInWords(document.issuedOn, words)),
      row(label("expiresOn"), document.expiresOn === null ? label("noTerm") : dayInWords(document.expiresOn, words)),
      row(label("signature"), holds),
      isWholeFile && wholeFile(words),
    ]),
    element(
      "details",
      {},
      element("summary", {}, words("group.technical")),
      element(
        "dl",
        {},
        row(label("issuer"), identifier(document.issuer)),
        row(label("officeCode"), identifier(document.office.code)),
        row(label("actHash"), element("bdi", { dir: "ltr", class: "fingerprint" }, bytesToHex(document.actHash))),
      ),
    ),
  );
}

/** The name of a kind of document; its code when this page is older than the kind. */
export function kindInWords(kind: string, words: Words): string {
  const key = `kind.${kind}`;
  const name = words(key);
  return name === key ? kind : name;
}
