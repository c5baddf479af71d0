import { describe, expect, it } from "vitest";
import { isOwnOrigin } from "./origin.ts";

const ours = "https://sijil.example.ma";

describe("where a write may come from", () => {
  it.each([
    ["same-origin", null, true],
    ["same-origin", "https://evil.example", true],
    ["cross-site", ours, false],
    ["same-site", ours, false],
    ["none", ours, false],
    [null, ours, true],
    [null, "https://evil.example", false],
    [null, "null", false],
    [null, null, false],
  ])("Sec-Fetch-Site %s with Origin %s → %s", (secFetchSite, origin, expected) => {
    expect(isOwnOrigin({ secFetchSite, origin }, ours)).toBe(expected);
  });
});
