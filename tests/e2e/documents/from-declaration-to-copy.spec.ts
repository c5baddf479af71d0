import { answerAt } from "#lib/declarations/core/index.ts";
import { LOCALES } from "#lib/kernel/texts.ts";
import { readQrCode } from "#tests/support/pdf-picture.ts";
import { readPdf } from "#tests/support/pdf-text.ts";
import {
  answerEverything,
  checkAndSend,
  noteReceipt,
  sendDocument,
  startDeclaration,
  trackWith,
} from "../steps/citizen.ts";
import { watchForMouse } from "../steps/keyboard.ts";
import {
  agreeByCode,
  agreeOnPad,
  complete,
  confirmEveryLine,
  declareReady,
  issue,
  openByReference,
  readAloud,
  sign,
  signIn,
} from "../steps/officer.ts";
import { expectTitle } from "../steps/questions.ts";
import { verifyOffline } from "../steps/verifier.ts";
import { aFamily, HASSAN } from "../support/family.ts";
import { say } from "../support/say.ts";
import { STAFF } from "../support/staff.ts";
import { DESK, expect, PHONE, test } from "../support/story.ts";

/** How the declarant agrees, and how often a pointer touches the screen then: the officer needs none. */
const AGREED = { ar: { agree: agreeByCode, touches: 0 }, fr: { agree: agreeOnPad, touches: 1 } } as const;
const officer = STAFF.signsAtHassan;

test.use({ viewport: DESK });

for (const locale of LOCALES)
  test(`${locale}: from a telephone without JavaScript to a sealed act, its copies, and their verification without a network`, async ({
    page,
    device,
    forgive,
  }) => {
    test.slow();
    const family = aFamily({ office: HASSAN });

    const phone = await (await device({ javaScriptEnabled: false, viewport: PHONE })).newPage();
    await startDeclaration(locale)(phone);
    await answerEverything(locale, family)(phone);
    await sendDocument(locale, "birthCertificate", "camera")(phone);
    await sendDocument(locale, "marriageAct", "file")(phone);
    await checkAndSend(locale, family)(phone);
    const receipt = await noteReceipt(phone);

    const touches = await watchForMouse(page);
    await signIn(locale, officer)(page);
    await openByReference(locale, receipt.reference)(page);
    await confirmEveryLine(locale, family)(page);
    await declareReady(locale)(page);
    await complete(locale)(page);
    await readAloud(locale)(page);
    await AGREED[locale].agree(locale)(page);
    const act = await sign(locale, officer)(page);
    expect(touches(), "only a declarant who signs on the pad touches the screen").toBe(AGREED[locale].touches);

    const name = answerAt(family, "child.givenName.ar");
    for (const kind of ["birthFullCopy", "birthExtract"] as const) {
      const { href, serial } = await issue(locale, kind)(page);
      const pdf = await (await page.request.get(href)).body();
      const { text, lang, pages } = await readPdf(pdf);
      expect(lang).toMatch(/^ar/);
      for (const said of [name, answerAt(family, "child.familyName.latin"), String(act.no)])
        expect(text).toContain(said);

      const code = await printedCode(pdf, pages);
      expect(code, "the code printed on the document").toBeDefined();
      const anyone = await (await device({ javaScriptEnabled: true, viewport: PHONE })).newPage();
      forgive(/ERR_INTERNET_DISCONNECTED/);
      await verifyOffline(locale, { code: String(code), shows: [name, String(act.no)], serial })(anyone);
    }

    await trackWith(locale, receipt)(phone);
    await expectTitle(locale, "birth:tracking.completed")(phone);
    await expect(phone.getByText(say(locale, "portal:tracking.act.number", act), { exact: true })).toBeVisible();
  });

/** The code of a document, on whichever of its pages it is printed. */
async function printedCode(pdf: Uint8Array, pages: number): Promise<string | undefined> {
  for (let page = 0; page < pages; page += 1) {
    const code = await readQrCode(pdf, page);
    if (code !== undefined) return code;
  }
  return undefined;
}
