import { sha256 } from "@noble/hashes/sha2.js";
import { toBase64 } from "../core/base64.ts";
import { utf8 } from "../core/bytes.ts";
import { type PageSettings, settingsToJson } from "./settings.ts";

export type ComposedPage = { html: string; csp: string };

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'%3E%3Cpath fill='%230f4d3b' " +
  "d='M50 2l14 14h20v20l14 14-14 14v20H64L50 98 36 84H16V64L2 50l14-14V16h20z'/%3E%3Cpath stroke='%23faf6ec' stroke-width='6' " +
  "d='M34 38h32M34 50h32M34 62h20'/%3E%3C/svg%3E";

/** Puts one HTML file together: styles, script and settings inside, and the policy that allows these and nothing else. */
export function composePage(
  settings: PageSettings,
  { script, styles, decoder }: { script: string; styles: string; decoder: string },
): ComposedPage {
  const [ar, fr] = [settings.texts.ar["title"], settings.texts.fr["title"]];
  const html = `<!doctype html>
<html lang="ar-MA" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
<meta name="color-scheme" content="light">
<title>${escaped(ar)} — ${escaped(fr)}</title>
<link rel="icon" href="${ICON}">
<link rel="manifest" href="/v/app.webmanifest">
<style>${styles}</style>
</head>
<body>
<div id="page">
<main class="wrap fallback">
<p lang="ar" dir="rtl">${escaped(settings.texts.ar["fallback"])}</p>
<p lang="fr" dir="ltr">${escaped(settings.texts.fr["fallback"])}</p>
</main>
</div>
<script type="application/json" id="settings">${settingsToJson(settings)}</script>
<script>${script}</script>
</body>
</html>
`;
  return { html, csp: policy([script, decoder], styles) };
}

function policy(scripts: readonly string[], styles: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashSource).join(" ")}`,
    `style-src ${hashSource(styles)}`,
    "font-src data:",
    "img-src data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

function hashSource(content: string): string {
  return `'sha256-${toBase64(sha256(utf8(content)))}'`;
}

function escaped(text: unknown): string {
  return String(text ?? "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;");
}
