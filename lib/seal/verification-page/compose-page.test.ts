import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { composePage } from "./compose-page.ts";
import { type PageSettings, settingsFromJson, settingsToJson } from "./settings.ts";

const settings: PageSettings = {
  keys: [
    { keyId: "d25", publicKey: new Uint8Array(32).fill(1), validFromMicros: -5n, validUntilMicros: 2n ** 62n },
    { keyId: "d26", publicKey: new Uint8Array(32).fill(2), validFromMicros: 2n ** 62n, validUntilMicros: null },
  ],
  fileKeys: [{ keyId: "p26", publicKey: new Uint8Array(65).fill(4), validFromMicros: 7n, validUntilMicros: null }],
  decoderPath: "/v/decoder.js",
  workerPath: "/v/worker.js",
  revokedPath: "/v/revoked.json",
  serialPath: "/v/serial",
  texts: {
    ar: { title: "التحقق", fallback: "متصفح حديث" },
    fr: { title: "Vérifier </script><b>", fallback: "Navigateur" },
  },
  refusals: { ar: {}, fr: {} },
};
const script = 'console.log("é ع")';
const styles = "body{color:#17211d}";
const decoder = "globalThis.readQrCode = undefined";
const { html, csp } = composePage(settings, { script, styles, decoder });

const sourceOf = (content: string) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`;

describe("the verification page as one file", () => {
  it("allows its own script and styles by their hash, and no other", () => {
    expect(csp).toContain(`script-src ${sourceOf(script)} ${sourceOf(decoder)};`);
    expect(csp).toContain(`style-src ${sourceOf(styles)};`);
    expect(csp).toContain("default-src 'none'");
    expect(csp).not.toMatch(/unsafe|https?:|\*/);
  });

  it("holds exactly the script and styles that the policy names", () => {
    expect(html).toContain(`<style>${styles}</style>`);
    expect(html).toContain(`<script>${script}</script>`);
  });

  it("loads nothing from anywhere but its own name and sign for a telephone", () => {
    const addresses = [...html.matchAll(/(?:src|href|action)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.filter((address) => !address?.startsWith("data:"))).toEqual(["/v/app.webmanifest"]);
  });

  it("lets no text end the element it stands in", () => {
    expect(html.match(/<\/script>/g)).toHaveLength(2);
    expect(html).not.toContain("<b>");
  });

  it("has no style attribute and no handler attribute", () => {
    expect(html).not.toMatch(/\s(?:style|on\w+)=/);
  });
});

describe("the settings inside the page", () => {
  it("are read back as they were written, keys and instants included", () => {
    expect(settingsFromJson(settingsToJson(settings))).toEqual(settings);
  });
});
