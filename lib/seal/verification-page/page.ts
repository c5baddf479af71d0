import { type ComposedPage, composePage } from "./compose-page.ts";
import { PAGE_SCRIPT, PAGE_STYLES } from "./generated/page-assets.ts";
import type { PageSettings } from "./settings.ts";

/**
 * The public verification page as one self-contained file, with the Content-Security-Policy header to send with it.
 * `texts` is `verification.json` and `refusals` the `seal` part of `errors.json`, each in both languages.
 */
export function renderVerificationPage(settings: PageSettings): ComposedPage {
  return composePage(settings, PAGE_SCRIPT, PAGE_STYLES);
}
