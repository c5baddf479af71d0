import { expect, type Locator, type Page } from "@playwright/test";

const MOST_TABS = 120;

/** Walks with Tab until the control has the focus, as someone without a mouse does. */
export const tabTo = (control: Locator) => async (page: Page) => {
  await expect(control).toBeVisible();
  for (let step = 0; step < MOST_TABS; step += 1) {
    if (await hasFocus(control)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no Tab leads to ${String(control)}`);
};

export const pressByKey = (control: Locator) => async (page: Page) => {
  await tabTo(control)(page);
  await page.keyboard.press("Enter");
};

export const typeByKey = (control: Locator, words: string) => async (page: Page) => {
  await tabTo(control)(page);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(words);
};

function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement);
}

/** Counts how often a pointer touches the pages opened from here on. */
export async function watchForMouse(page: Page): Promise<() => number> {
  let touches = 0;
  await page.exposeFunction("storyPointerTouched", () => void (touches += 1));
  await page.addInitScript(() => {
    addEventListener(
      "pointerdown",
      () => void Reflect.apply(Reflect.get(globalThis, "storyPointerTouched"), undefined, []),
      { capture: true },
    );
  });
  return () => touches;
}

/** Counts the keys pressed on a page from here on; what is typed into fields is not among them. */
export function pressesOf({ keyboard }: Page): () => number {
  const press = keyboard.press.bind(keyboard);
  let presses = 0;
  keyboard.press = (...pressed) => {
    presses += 1;
    return press(...pressed);
  };
  return () => presses;
}
