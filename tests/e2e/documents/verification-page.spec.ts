import { type Locale, LOCALES } from "#lib/kernel/texts.ts";
import {
  chooseFile,
  dropFile,
  expectFields,
  expectVerdict,
  goOffline,
  keepForOffline,
  openVerification,
  reloadOffline,
} from "../steps/verifier.ts";
import { photograph } from "../support/paper.ts";
import { givenIssued, givenIssuedOfPaper, type IssuedFile } from "../support/issued.ts";
import { photographOfCode } from "../support/printed-code.ts";
import { say } from "../support/say.ts";
import { expect, test } from "../support/story.ts";

const KIND = { ar: "birthFullCopy", fr: "birthExtract" } as const;

const issued = new Map<Locale | "paper", IssuedFile>();

function given(name: Locale | "paper"): IssuedFile {
  const file = issued.get(name);
  if (!file) throw new Error("nothing was issued");
  return file;
}

// a demonstration that has just begun still seals its acts
test.beforeAll(async ({ browser, baseURL }) => {
  test.slow();
  for (const locale of LOCALES) issued.set(locale, await givenIssued(browser, String(baseURL), KIND[locale]));
  issued.set("paper", await givenIssuedOfPaper(browser, String(baseURL)));
});

const pdfFile = (buffer: Buffer) => ({ name: "copie.pdf", mimeType: "application/pdf", buffer });

/** One bit of one byte in the middle of what is drawn. */
function oneByteChanged(pdf: Buffer): Buffer {
  const changed = Buffer.from(pdf);
  const middle = Math.floor(changed.length / 2);
  changed.writeUInt8(changed.readUInt8(middle) ^ 1, middle);
  return changed;
}

for (const locale of LOCALES) {
  test(`${locale}: a file that was received is chosen, then dropped on the page; with one byte changed it is refused`, async ({
    page,
  }) => {
    const { pdf, serial } = given(locale);
    await openVerification(locale)(page);
    await chooseFile(pdfFile(pdf))(page);
    await expectVerdict(locale, "authentic")(page);
    await expectFields(locale, serial)(page);
    await expect(page.getByText(say(locale, "verification:field.fileWhole"))).toBeVisible();

    await openVerification(locale)(page);
    await dropFile(pdfFile(oneByteChanged(pdf)))(page);
    await expectVerdict(locale, "notAuthentic")(page);
    await expect(page.getByText(say(locale, "errors:seal.fileChanged"))).toBeVisible();

    await dropFile(pdfFile(pdf))(page);
    await expectVerdict(locale, "authentic")(page);
  });

  test(`${locale}: a photograph of the printed code tells all that was signed; one without a code says what to do`, async ({
    page,
  }) => {
    const { pdf, serial } = given(locale);
    await openVerification(locale)(page);
    await chooseFile(await photograph("Livret"))(page);
    await expect(page.getByRole("alert")).toHaveText(say(locale, "verification:problem.pictureWithoutCode"));

    await chooseFile(await photographOfCode(pdf))(page);
    await expectVerdict(locale, "authentic")(page);
    await expectFields(locale, serial)(page);
    await expect(page.getByText(say(locale, "verification:field.fileWhole"))).toBeHidden();
  });

  test(`${locale}: the page was opened once; without a network it opens again, and weighs a file and a photograph`, async ({
    page,
    forgive,
  }) => {
    const { pdf, serial } = given(locale);
    forgive(/ERR_INTERNET_DISCONNECTED/);
    await openVerification(locale)(page);
    await keepForOffline(page);
    await goOffline(page);
    await reloadOffline(locale)(page);

    await chooseFile(pdfFile(pdf))(page);
    await expectVerdict(locale, "authentic")(page);
    await expectFields(locale, serial)(page);
    const [past = ""] = say(locale, "verification:revocation.old").split("{{day}}");
    await expect(page.getByText(past)).toBeVisible();

    await reloadOffline(locale)(page);
    await chooseFile(await photographOfCode(pdf))(page);
    await expectVerdict(locale, "authentic")(page);
    await reloadOffline(locale)(page);
    await chooseFile(pdfFile(oneByteChanged(pdf)))(page);
    await expectVerdict(locale, "notAuthentic")(page);
  });

  test(`${locale}: the file of a copy of a paper act is weighed with its serial, and alone where there is no network`, async ({
    page,
    forgive,
  }) => {
    const { pdf } = given("paper");
    forgive(/ERR_INTERNET_DISCONNECTED/);
    await openVerification(locale)(page);
    await chooseFile(pdfFile(pdf))(page);
    await expectVerdict(locale, "authentic")(page);
    await expect(page.getByText(say(locale, "verification:field.fileWhole"))).toBeVisible();

    await openVerification(locale)(page);
    await goOffline(page);
    await chooseFile(pdfFile(pdf))(page);
    await expectVerdict(locale, "authentic")(page);
    await expect(page.getByText(say(locale, "verification:file.alone"))).toBeVisible();
  });
}
