import { describe, expect, it } from "vitest";
import { canonicalBytes } from "#lib/seal/core/index.ts";
import { holderSamples } from "#tests/support/mention-samples.ts";
import { anyMentionOfCanon, canonOfMention, mentionOfCanon, shownDigest } from "./canon.ts";
import { enteredMention } from "./entered.ts";
import { HOLDER_MENTIONS } from "./kinds.ts";
import { textOfMention } from "./text-of-mention.ts";
import { shownMention } from "#tests/support/a-shown-mention.ts";
import type { HolderMentionContent, MentionContent } from "./mention.ts";

const MENTION: MentionContent = {
  ...shownMention("husband"),
  applicant: { link: "wife", identityProof: { kind: "cnie", number: "JB305641" } },
  salt: "00112233445566778899aabbccddeeff",
};

const { drawnUp, officer } = MENTION.facts;
const signing = { drawnUp, officer };

describe("the bytes of a mention", () => {
  it("give the same mention back", () => {
    const read = mentionOfCanon(canonOfMention(MENTION));
    expect(read.ok && read.value).toEqual(JSON.parse(JSON.stringify(MENTION)));
  });

  it.each(HOLDER_MENTIONS)("give back a mention of one person whole: %s", (kind) => {
    const facts = { ...holderSamples("female")[kind], ...signing };
    const { applicant: _applicant, subject: _subject, ...frame } = MENTION;
    const mention: HolderMentionContent = {
      ...frame,
      kind,
      subject: "holder",
      actKind: "birth",
      orderedBy: "office",
      applicant: null,
      titleFile: "ab".repeat(32),
      confirmed: { findings: ["wasOther"], because: "الرسم الأصلي" },
      facts,
      text: textOfMention(kind, holderSamples("female")[kind], signing),
    };
    const read = anyMentionOfCanon(canonOfMention(mention));
    expect(read.ok && read.value).toEqual(JSON.parse(JSON.stringify(mention)));
    expect(mentionOfCanon(canonOfMention(mention)).ok).toBe(false);
    expect(read.ok && enteredMention({ id: "m1", no: 1 }, read.value)).toMatchObject({ ok: true, value: { kind } });
  });

  it("are never those of an act", () => {
    const asAct = canonicalBytes(1, JSON.parse(JSON.stringify(MENTION)) as { kind: string });
    expect(mentionOfCanon(asAct).ok).toBe(false);
  });

  it("are refused when they hold something else", () => {
    const other = canonOfMention({ ...MENTION, salt: "short" });
    expect(mentionOfCanon(other)).toEqual({ ok: false, error: { code: "mentions.unreadable" } });
  });
});

describe("the digest of what was shown", () => {
  it("is another one for another word, another act, another day", () => {
    const shown = [shownMention("husband"), shownMention("wife")];
    const [husband, wife] = [shownMention("husband"), shownMention("wife")];
    const changed = [
      [husband, shownMention("wife", { number: "1208" })],
      [{ ...husband, drawnUpOn: wife.effectiveOn }, wife],
      [husband, { ...wife, text: husband.text }],
      [wife, husband],
    ];
    const digests = [shown, ...changed].map(shownDigest);
    expect(new Set(digests).size).toBe(digests.length);
    expect(shownDigest([husband, wife])).toBe(digests[0]);
  });
});
