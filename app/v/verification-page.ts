import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locale } from "#lib/kernel/texts.ts";
import { documentKeys, fileKeys, renderVerificationPage } from "#lib/seal/index.ts";

type Page = ReturnType<typeof renderVerificationPage>;
type Texts = Parameters<typeof renderVerificationPage>[0]["texts"];

const KEPT_MILLISECONDS = 60_000;
let kept: { until: number; page: Page } | undefined;

/** The page with the keys of today inside; composed again after a minute, so that a new key reaches it. */
export async function verificationPage(): Promise<Page> {
  if (kept && kept.until > Date.now()) return kept.page;
  const page = renderVerificationPage({
    keys: await documentKeys(),
    fileKeys: await fileKeys(),
    decoderPath: "/v/decoder.js",
    workerPath: "/v/worker.js",
    revokedPath: "/v/revoked.json",
    serialPath: "/v/serial",
    texts: { ar: await shelf("ar", "verification"), fr: await shelf("fr", "verification") },
    refusals: { ar: await refusals("ar"), fr: await refusals("fr") },
  });
  kept = { until: Date.now() + KEPT_MILLISECONDS, page };
  return page;
}

async function refusals(locale: Locale): Promise<Texts[Locale]> {
  const { seal } = await shelf(locale, "errors");
  return typeof seal === "object" ? seal : {};
}

async function shelf(locale: Locale, feature: string): Promise<Texts[Locale]> {
  const texts: Texts[Locale] = JSON.parse(
    await readFile(join(process.cwd(), "locales", locale, `${feature}.json`), "utf8"),
  );
  return texts;
}
