import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { directionOf, type Locale } from "#lib/kernel/texts.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Language and direction of the document, as the address says. */
export async function expectLanguage(page: Page, locale: Locale): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("lang", `${locale}-MA`);
  await expect(page.locator("html")).toHaveAttribute("dir", directionOf(locale));
}

/** No violation of WCAG 2.2 AA that a machine can find. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
}

/** Nothing is wider than the window. */
export async function expectNoSidewaysScroll(page: Page, width: number): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width, height: 740 });
  const { content, window } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { content: scrollWidth, window: clientWidth };
  });
  expect(content, `width of ${page.url()} in ${width} pixels`).toBeLessThanOrEqual(window);
  if (before) await page.setViewportSize(before);
}

/** Every control that is not a link inside a sentence can be hit with a thumb: 44 pixels each way, its label counted in. */
export async function expectTargetsForThumbs(page: Page): Promise<void> {
  const small = await page.evaluate(() => {
    const LEAST = 43.5;
    const boxOf = (target: Element) => {
      const label = target instanceof HTMLInputElement ? target.labels?.[0] : undefined;
      const boxes = [target, label ?? target].map((part) => part.getBoundingClientRect());
      return {
        width: Math.max(...boxes.map(({ width }) => width)),
        height: Math.max(...boxes.map(({ height }) => height)),
      };
    };
    const isInSentence = (target: Element) =>
      target instanceof HTMLAnchorElement &&
      target.closest("p, dd, li, td") !== null &&
      getComputedStyle(target).display === "inline";
    return [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
      .filter((target) => target.checkVisibility() && !target.closest(".visually-hidden") && !isInSentence(target))
      .map((target) => ({ target, ...boxOf(target) }))
      .filter(({ width, height }) => width > 1 && (width < LEAST || height < LEAST))
      .map(
        ({ target, width, height }) => `${Math.round(width)}×${Math.round(height)} ${target.outerHTML.slice(0, 120)}`,
      );
  });
  expect(small, `targets under 44 pixels on ${page.url()}`).toEqual([]);
}

/** All that a citizen page promises besides its words. */
export async function expectSoundCitizenPage(page: Page, locale: Locale): Promise<void> {
  await expectLanguage(page, locale);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page, 320);
  await expectNoSidewaysScroll(page, 360);
  await expectTargetsForThumbs(page);
}

/** All that a page of the desk promises besides its words. */
export async function expectSoundDeskPage(page: Page, locale: Locale): Promise<void> {
  await expectLanguage(page, locale);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page, 1024);
}
