import { describe, expect, it } from "vitest";
import { TEMPLATE_IDS } from "./catalogue.ts";
import { templateFingerprint } from "./template-fingerprint.ts";

const PUBLISHED = {
  "birth-full-copy/v1": "94f297632b9fe2bac55b7239cd8526f4912723b94e2092cf205708897011d065",
  "birth-extract/v1": "1d67ec7ad91988423fe6fece09e4065a375a7381fe33c450ffe1359beeb7ac4e",
  "death-full-copy/v1": "e8709e92f92ab3b1a7b670ad763237706910ead234fc392cb4688162ad60d651",
  "death-extract/v1": "c782885b652082c11a6976170e175888c64af6e4f7bfb2efcbed04dfffe3c954",
  "history-copy/v1": "2ca106ada034ceab9f46c464cb6a038d5c4c1919b40f92f227ec17c89cf553be",
  "individual-card/v1": "22db918bf79d4803b54793110069b67fd3cf002c2487e99c372705e0b84709dd",
  "preliminary-form/v1": "6d19885a86aedbac2359de2cba71eaea1bc64d8ba780a180c7bdf12cd58e4522",
  "paper-wording/v1": "31ee4a448e3cd567b58fc1707195dddccbe5b5a1f385100d3e37fd099ad19bc5",
  "late-refusal/v1": "051a42febcdd8f4fac63e69812440ab6ec35e2a090e842d2e2c6c21953932c0f",
  "late-receipt/v1": "c04e969989815580e4d8b171e99ae9665d9f4a5531f972fc8f2bc505eebb9495",
  "receipt/v1": "c8b72afeff82baecccb5b9f28bbeec57b419e6e5a6ad3ecee74343eb9d0be253",
  "receipt-pad/v1": "942aea172a90eae1fa6a84842aa5b3f8edbb20e5c7fa6a97ef19acdcf4e65aac",
  "downtime-minutes/v1": "6278f88a2456bb85f9be24380618192adb908f476decbcd110c70ab409bdc530",
  "refusal/v1": "e82b49b479149a523689c7a8ab96e1747ffdf0c348b3f5ae6e69ee09d1feeec8",
  "consular-letter/v1": "84f7056ae3c00e0bf7746ab4ee4f0fad50121f0501c504307cad911aa9aab465",
  "ruling-letter/v1": "f05b2c09f21ff7adb2403fee7dd7a401d91aa0d96cfc0f503e87b3a4f557d04e",
  "office-letter/v1": "6ee351da0dd4724e300e24444b62cd24bfbdce9ac7fda02e16e65b7afc8c784e",
  "legacy-copy/v1": "2319f60e08ca4127c33961998085df76f3f61675b18aa53fbc72155a353d1d3f",
  "register-table/v1": "8c1fbaec625657b47f220e45c051e0d8bf7d1082fb1882be1a1e1fb7526a1c89",
  "register-minutes/v1": "108d50e454cf83dbaf103a2b41b91192efef9cf1bc27cb5cf0921c00a29726f7",
  "print-cover/v1": "4a09cf7cef11d132761e08130121eef1234600a08efe7b760931d59c7f5c17fc",
  "non-registration/v1": "5ad44578fe5f3ee2ec467ac2c1d40b7932f427477460b882432380c8c4814ef1",
  "concordance/v1": "ca5464d2f5629687bfd143446ab8698daaf885fda8945aa8e30b43f3988254b8",
  "administrative-certificate/v1": "f9b28a477a54182825ac5bdc2d7937e6ea1976da886a9bcc75c4fd5b4aa662a8",
  "request-receipt/v1": "a97575a4e2aebedee132c00d5b91945e8cfccf8c28782dd7e6a6462fdac86fcd",
  "family-booklet/v1": "ca2ccd19d782768cf68614a166287c5bb74a53080e1354ddf7e86f6b462e251c",
} as const;

describe("a published template", () => {
  it.each(TEMPLATE_IDS)("%s still draws what it drew", async (template) => {
    const { sha256, fonts } = await templateFingerprint(template);
    expect(sha256).toBe(PUBLISHED[template]);
    expect(Object.keys(fonts).sort()).toEqual(["amiri", "amiri-bold", "plex", "plex-semibold", "tifinagh"]);
    for (const digest of Object.values(fonts)) expect(digest).toMatch(/^[0-9a-f]{64}$/);
  });
});
