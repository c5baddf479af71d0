import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { LOCALES } from "#lib/kernel/texts.ts";
import { findBrowser } from "../../../scripts/find-browser.mjs";
import { expectFields, expectVerdict, openVerification } from "../steps/verifier.ts";
import { givenIssued, type IssuedFile } from "../support/issued.ts";
import { filmOfCode } from "../support/printed-code.ts";
import { say } from "../support/say.ts";
import { expect, PHONE, test } from "../support/story.ts";

let issued: IssuedFile;

// a demonstration that has just begun still seals its acts
test.beforeAll(async ({ browser, baseURL }) => {
  test.slow();
  issued = await givenIssued(browser, String(baseURL), "birthExtract");
});

for (const locale of LOCALES)
  test(`${locale}: the printed code is held before the camera, and the page tells what was signed`, async ({
    baseURL,
    watch,
  }) => {
    const { pdf, serial } = issued;
    const folder = mkdtempSync(join(tmpdir(), "sijil-film-"));
    const film = join(folder, "code.mjpeg");
    writeFileSync(film, await filmOfCode(pdf));
    const { executablePath, args, env } = await findBrowser();
    const telephone = await chromium.launch({
      executablePath,
      args: [
        ...args,
        "--use-fake-ui-for-media-stream",
        "--use-fake-device-for-media-stream",
        `--use-file-for-fake-video-capture=${film}`,
      ],
      env: { ...process.env, ...env } as Record<string, string>,
    });
    try {
      const context = await telephone.newContext({ baseURL: String(baseURL), viewport: PHONE });
      await watch.over(context);
      const page = await context.newPage();
      await openVerification(locale)(page);
      await page.getByRole("button", { name: say(locale, "verification:form.camera"), exact: true }).click();
      await expectVerdict(locale, "authentic", 10_000)(page);
      await expectFields(locale, serial)(page);
      await expect(page.locator("video")).toHaveCount(0);
    } finally {
      await telephone.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
