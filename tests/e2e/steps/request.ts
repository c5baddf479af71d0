import type { Page } from "@playwright/test";
import type { Locale } from "#lib/kernel/texts.ts";
import { say } from "../support/say.ts";
import { expectInHand } from "./officer.ts";

type Wanted = { document: string; why: string; field: string };

/** Opens the closed list with its key, takes one document and one answer, each with its reason, and sends it. */
export const askFor =
  (locale: Locale, { document, why, field }: Wanted) =>
  async (page: Page) => {
    await expectInHand(locale)(page);
    await page.keyboard.press("t");
    const dialog = page.getByRole("dialog", { name: say(locale, "desk:request.title") });
    const paper = say(locale, `desk:document.${document}`);
    const line = `${say(locale, `desk:group.${field.split(".")[0] ?? ""}`)} · ${say(locale, `desk:field.${field}`)}`;
    await dialog.getByRole("checkbox", { name: paper, exact: true }).check();
    await dialog
      .getByLabel(say(locale, "desk:request.reasonOf", { item: paper }))
      .selectOption({ label: say(locale, `desk:request.reason.${why}`) });
    await dialog.getByRole("checkbox", { name: line, exact: true }).check();
    await dialog.getByRole("button", { name: say(locale, "desk:request.send", { count: 2 }) }).click();
  };
