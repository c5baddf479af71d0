import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import { canonicalNoticeBytes } from "#lib/seal/core/index.ts";
import { answerOfCanon, canonOfAnswer, type NoticeAnswer, stepsLeft } from "./answer.ts";
import type { NoticeStatus } from "./status.ts";

const step = (status: NoticeAnswer["story"][number]["status"]) => ({ status, at: "2026-11-23T09:00:00.000Z" });
const EXECUTED: NoticeAnswer = {
  sender: "044210101-01",
  reference: "NA26K7MT4WD/1",
  receiver: "044210105-01",
  story: [step("delivered"), step("acknowledged"), step("executed")],
  executed: { number: 412, year: 1948, on: isoDay(2026, 11, 23) },
  refusal: null,
};

describe("the answer to a notice", () => {
  it("is read back as it was signed, and is never taken for a notice", () => {
    expect(answerOfCanon(canonOfAnswer(EXECUTED))).toEqual({ ok: true, value: EXECUTED });
    const asNotice = canonicalNoticeBytes(1, { sender: EXECUTED.sender });
    expect(answerOfCanon(asNotice).ok).toBe(false);
  });

  it.each([
    ["an execution that its story does not tell", { ...EXECUTED, story: [step("delivered")] }],
    ["a refusal without its reason", { ...EXECUTED, story: [step("delivered"), step("refused")], executed: null }],
    ["no story at all", { ...EXECUTED, story: [], executed: null }],
  ])("is refused with %s", (_, answer) => {
    expect(answerOfCanon(canonOfAnswer(answer)).ok).toBe(false);
  });
});

const WALKS: readonly (readonly NoticeAnswer["story"][number]["status"][])[] = [
  ["delivered", "acknowledged", "executed"],
  ["delivered", "acknowledged", "refused"],
  ["delivered", "refused"],
];

describe("the story of a notice that two nodes tell each other", () => {
  it("ends alike whatever messages were lost, repeated or late, once the last one came", () => {
    fc.assert(
      fc.property(fc.constantFrom(...WALKS), fc.array(fc.nat({ max: 2 }), { maxLength: 8 }), (walk, order) => {
        const messages = walk.map((_, at) => walk.slice(0, at + 1).map(step));
        let here: NoticeStatus = "sent";
        for (const one of [...order, walk.length - 1, ...order]) {
          const left = stepsLeft(here, { story: messages[Math.min(one, walk.length - 1)] ?? [] });
          if (!left.ok) throw new Error(left.error.code);
          for (const { status } of left.value) here = status;
        }
        expect(here).toBe(walk.at(-1));
      }),
    );
  });

  it("is told as contradictory where the paper said otherwise, and nothing is undone", () => {
    expect(stepsLeft("refused", { story: EXECUTED.story })).toMatchObject({ ok: false });
    expect(stepsLeft("closed", { story: EXECUTED.story })).toMatchObject({ ok: false });
    expect(stepsLeft("closed", { story: [step("delivered"), step("refused")] })).toEqual({ ok: true, value: [] });
    expect(stepsLeft("executed", { story: EXECUTED.story })).toEqual({ ok: true, value: [] });
  });
});
