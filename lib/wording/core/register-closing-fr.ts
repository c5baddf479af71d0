import { type ActText, actParagraph, given } from "./act-text.ts";
import { frenchDateInWords } from "./french-date.ts";
import { frenchCardinal, frenchYearInWords } from "./french-number.ts";
import { weekdayOfParts } from "./arabic-date.ts";
import type { RegisterClosingFacts } from "./register-closing.ts";

const KIND = { birth: "le registre des naissances", death: "le registre des décès" } as const;

/** The same minutes in French. */
export function registerClosingTextFr(facts: RegisterClosingFacts): ActText {
  const { kind, year, firstNo, lastNo, closedOn, bureau, officer } = facts;
  const weekday = weekdayOfParts(closedOn);
  const day = frenchDateInWords(closedOn, "gregorian", weekday === undefined ? {} : { weekday });
  const count = lastNo === 0 ? 0 : lastNo - firstNo + 1;
  const name = given(officer.fullNameLatin) ?? officer.fullNameAr;
  const held =
    count === 0
      ? ["Aucun acte n’y a été porté"]
      : [
          `Il contient ${frenchCardinal(count)} (${count}) ${count === 1 ? "acte" : "actes"}`,
          `le premier sous le numéro ${inWords(firstNo)}`,
          `le dernier sous le numéro ${inWords(lastNo)}`,
        ];
  return [
    actParagraph(
      [
        `${capital(day)}, nous, ${name}`,
        qualityOf(officer),
        `avons arrêté et clos ${KIND[kind]} de l’année ${frenchYearInWords(year)} (${year}) tenu par le ${lowerFirst(bureau.fr)}`,
      ],
      ", ",
      ".",
    ),
    actParagraph(held, ", ", "."),
    actParagraph(
      [
        "Après cette clôture, aucun acte n’est porté au registre ; seules s’ajoutent à ses actes les mentions que la loi autorise",
      ],
      ", ",
      ".",
    ),
    actParagraph(
      ["Le présent procès-verbal est dressé et signé conformément à l’article 5 du décret n° 2-99-665"],
      ", ",
      ".",
    ),
  ].filter((paragraph) => paragraph !== undefined);
}

function qualityOf({ gender, quality }: RegisterClosingFacts["officer"]): string {
  const officer = gender === "male" ? "officier de l’état civil" : "officière de l’état civil";
  if (quality === "deputy") return `${officer} par suppléance`;
  return quality === "president" || quality === "consular" ? officer : `${officer} par délégation`;
}

function inWords(value: number): string {
  return `${frenchCardinal(value)} (${value})`;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("fr") + text.slice(1);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase("fr") + text.slice(1);
}
