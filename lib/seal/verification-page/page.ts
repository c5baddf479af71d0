import { type ComposedPage, composePage } from "./compose-page.ts";
import { PAGE_DECODER, PAGE_SCRIPT, PAGE_STYLES, PAGE_WORKER } from "./generated/page-assets.ts";
import type { PageSettings } from "./settings.ts";

/**
 * The public verification page as one self-contained file, with the Content-Security-Policy header to send with it.
 * `texts` is `verification.json` and `refusals` the `seal` part of `errors.json`, each in both languages.
 */
export function renderVerificationPage(settings: PageSettings): ComposedPage {
  return composePage(settings, { script: PAGE_SCRIPT, styles: PAGE_STYLES, decoder: PAGE_DECODER });
}

/** The decoder of codes that the page fetches where the browser has none, and the worker that keeps the page without a network. */
export const VERIFICATION_SCRIPTS = { decoder: PAGE_DECODER, worker: PAGE_WORKER } as const;
