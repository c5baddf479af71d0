import { expect, type Page } from "@playwright/test";
import { answerAt, type Answers, type BirthSection, sectionOf } from "#lib/declarations/core/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { DEMONSTRATION_OFFICES, TERRITORIES } from "../../../prisma/seed/territory/index.ts";
import { inLanguage } from "../support/family.ts";
import { labelled, say } from "../support/say.ts";
import { choose, press, question, tick, type, type Written, writeDay, writeName, writeTime } from "./questions.ts";

type Shape = "text" | "name" | "either" | "day" | "time" | "choice" | "country" | "servitude";

const PARENT: Readonly<Record<string, Shape>> = {
  cnie: "text",
  givenName: "name",
  familyName: "name",
  fatherName: "name",
  bornOn: "day",
  birthPlace: "either",
  profession: "either",
};

/** What each page asks and how it is answered; office, commune and boxes have their own gestures. */
const QUESTIONS: Readonly<Record<BirthSection, Readonly<Record<string, Shape>>>> = {
  place: {
    placeClass: "choice",
    country: "country",
    city: "either",
    arrivedOn: "day",
    placeKind: "choice",
    establishment: "either",
    bornOn: "day",
    time: "time",
    certificateNumber: "text",
  },
  office: {},
  foreignAct: { authority: "either", number: "text", on: "day", notTakenOver: "either" },
  vehicle: { kind: "choice", name: "either", flag: "country", journal: "text", arrivedAt: "either" },
  child: { sex: "choice", givenName: "name", familyName: "name" },
  filiation: { kind: "choice" },
  father: PARENT,
  chosenNames: { fatherName: "servitude", grandfatherName: "servitude", familyNameFrom: "choice" },
  mother: PARENT,
  marriage: { isFirstChild: "choice", marriedOn: "day", actNumber: "text", court: "text" },
  declarant: { link: "choice", residence: "either", phone: "text", email: "text" },
};

/** Answers the page of one section by the words it shows. What this family does not answer is left as it is. */
export const fillSection = (locale: Locale, section: BirthSection, answers: Answers) => async (page: Page) => {
  const commune = answerAt(answers, "commune");
  if (section === "place" && commune !== "") await findCommune(locale, commune)(page);
  if (section === "office") await takeOffice(locale, answerAt(answers, "code"))(page);
  for (const [name, shape] of Object.entries(QUESTIONS[section])) {
    if (answers[name] === undefined) continue;
    const key = `birth:field.${section}.${name}`;
    // the family name is asked with the child only once the father is known
    if (section === "child" && name === "familyName" && (await question(page, locale, key).count()) === 0) continue;
    await answer(locale, { section, name, shape, key }, answers)(page);
  }
  if (section === "child" && answerAt(answers, "isMultiple") === "yes") await tellTwin(locale, answers)(page);
};

type Asked = { section: BirthSection; name: string; shape: Shape; key: string };

const answer =
  (locale: Locale, { section, name, shape, key }: Asked, answers: Answers) =>
  async (page: Page) => {
    const part = (path: string) => answerAt(answers, `${name}.${path}`);
    const text = answerAt(answers, name);
    switch (shape) {
      case "text":
        return type(locale, key, text)(page);
      case "either":
        return type(locale, key, part(inLanguage(locale)))(page);
      case "name":
        return writeName(locale, key, written(answers, name))(page);
      case "day":
        return writeDay(locale, key, { day: part("day"), month: part("month"), year: part("year") })(page);
      case "time":
        return writeTime(locale, key, { hour: part("hour"), minute: part("minute") })(page);
      case "choice":
        // the only question of the page is its title
        return choose(
          locale,
          section === "filiation" ? "birth:question.filiation" : key,
          `birth:choice.${section}.${name}.${text}`,
        )(page);
      case "country":
        await page.getByLabel(labelled(locale, key)).selectOption(text);
        return;
      case "servitude":
        await page.getByLabel(labelled(locale, key)).selectOption(part("ar"));
    }
  };

function written(answers: Answers, name: string): Written {
  const both = sectionOf(answers, name);
  return { ar: answerAt(both, "ar"), latin: answerAt(both, "latin") };
}

/** Looks the commune up by its name, then takes it among those found. */
export const findCommune = (locale: Locale, code: string) => async (page: Page) => {
  const commune = TERRITORIES.find((place) => place.code === code);
  if (!commune) throw new Error(`no commune ${code}`);
  await page
    .getByLabel(say(locale, "common:commune.search"), { exact: true })
    .fill(locale === "ar" ? commune.nameAr : commune.nameFr);
  await press(locale, "common:commune.show")(page);
  const tile = page.locator(`input[name="commune"][value="${code}"]`);
  const list = page.getByRole("combobox", { name: say(locale, "common:commune.choose") });
  await expect(tile.or(list)).toBeVisible();
  // more than six are a list, fewer are tiles
  if ((await list.count()) > 0) await list.selectOption(code);
  else await tile.check();
};

const takeOffice = (locale: Locale, code: string) => async (page: Page) => {
  const office = DEMONSTRATION_OFFICES.find((known) => known.code === code);
  if (!office) throw new Error(`no office ${code}`);
  await question(page, locale, "birth:field.office.code")
    .getByText(locale === "ar" ? office.nameAr : office.nameFr, { exact: true })
    .click();
};

const tellTwin = (locale: Locale, answers: Answers) => async (page: Page) => {
  const box = page.getByRole("checkbox", { name: say(locale, "birth:field.child.isMultiple") });
  if (!(await box.isChecked())) await tick(locale, "birth:field.child.isMultiple")(page);
  await type(locale, "birth:field.child.order", answerAt(answers, "order"))(page);
  await type(locale, "birth:field.child.count", answerAt(answers, "count"))(page);
};
