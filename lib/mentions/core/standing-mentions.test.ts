import { describe, expect, it } from "vitest";
import { couple, SALMA } from "#tests/support/mention-history.ts";
import { standingMentions } from "./standing-mentions.ts";

const his = couple("male");
const divorce = his.discord("tat", SALMA, "2026-01-10");
const appeal = his.reversed("appeal", divorce, "2026-04-10");
const cassation = his.reversed("cassation", appeal, "2026-09-10");
const standing = (mentions: Parameters<typeof standingMentions>[0]) =>
  standingMentions(mentions).standing.map(({ id }) => id);
const findings = (mentions: Parameters<typeof standingMentions>[0]) =>
  standingMentions(mentions).findings.map(({ finding, mentionId }) => `${mentionId} ${finding}`);

describe("a reversed mention", () => {
  it("counts no more, and remains to be read", () => {
    expect(standing([divorce, appeal])).toEqual(["appeal"]);
    expect(standingMentions([divorce, appeal]).reversedBy).toEqual(new Map([["tat", "appeal"]]));
  });

  it("counts again once its reversal is reversed, in whatever order they arrived", () => {
    for (const arrived of [
      [divorce, appeal, cassation],
      [cassation, appeal, divorce],
      [appeal, cassation, divorce],
    ])
      expect(standing(arrived)).toEqual(["tat", "cassation"]);
  });

  it("is reversed by a later title only, once, and must stand on this act", () => {
    expect(findings([appeal])).toEqual(["appeal reversedUnknown"]);
    expect(findings([divorce, his.reversed("early", divorce, "2025-12-01")])).toEqual(["early reversedBefore"]);
    expect(findings([divorce, appeal, his.reversed("again", divorce, "2026-05-01")])).toEqual(["appeal reversedTwice"]);
    expect(findings([divorce, appeal, cassation])).toEqual([]);
  });
});
