import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aBirthAct } from "#tests/support/a-birth-act.ts";
import { aDeathAct } from "#tests/support/a-death-act.ts";
import { couple, dated, day, entered, KHADIJA, SALMA } from "#tests/support/mention-history.ts";
import { mentionSamples } from "#tests/support/mention-samples.ts";
import type { FieldChange } from "#lib/wording/core/index.ts";
import { READERS } from "../catalogue/index.ts";
import type { EnteredMention } from "../entered.ts";
import { HOLDER_MENTIONS, type HolderMentionKind } from "../kinds.ts";
import { applyChange } from "./apply-change.ts";
import { historyOf } from "./act-history.ts";
import { versionsOf } from "./versions.ts";

const ACT = aBirthAct();
const his = couple("male");
const SAMPLES = mentionSamples("male");
const kinds = (
  view: { ok: true; value: { mentions: readonly EnteredMention[] } } | { ok: false; error: { code: string } },
) => (view.ok ? view.value.mentions.map(({ kind }) => kind) : view.error.code);

const renamed = (id: string, was: string, becomes: string, on: string): EnteredMention =>
  his.corrected(id, [{ field: "givenName", was: { ar: was }, becomes: { ar: becomes } }], on);

describe("the data of an act", () => {
  it("are what was registered, in the scripts of the act", () => {
    const { original } = historyOf(ACT, []);
    expect(original.givenName).toMatchObject({ ar: "يوسف", latin: "Youssef" });
    expect(original.fatherName).toMatchObject({ ar: "رشيد", latin: "Rachid" });
    expect(original.sex).toBe(ACT.sex);
    expect(historyOf(aDeathAct(), []).original.diedOn).toHaveProperty("gregorian");
  });

  it("change in the script that a title names, and in no other (L36:47)", () => {
    const latin: FieldChange = { field: "givenName", was: { latin: "Youssef" }, becomes: { latin: "Yousef" } };
    const { latest } = historyOf(ACT, [his.corrected("c", [latin], "2027-01-01")]);
    expect(latest.givenName).toMatchObject({ ar: "يوسف", latin: "Yousef" });
  });

  it("are added, replaced and removed as the titles say, one after the other (L36:49)", () => {
    const story = [renamed("b", "إدريس", "أنس", "2028-01-01"), renamed("a", "يوسف", "إدريس", "2027-01-01")];
    const history = historyOf(ACT, story);
    expect(history.latest.givenName).toMatchObject({ ar: "أنس" });
    expect(history.entries.map(({ mention }) => mention.id)).toEqual(["a", "b"]);
    expect(history.findings).toEqual([]);
    const removed = his.corrected(
      "c",
      [{ field: "birthTime", was: { hour: 10, minute: 52 }, becomes: null }],
      "2029-01-01",
    );
    expect(historyOf(ACT, [removed]).latest).not.toHaveProperty("birthTime");
  });

  it("are told where the act did not say what a title says it did", () => {
    expect(historyOf(ACT, [renamed("a", "أيوب", "إدريس", "2027-01-01")]).findings).toEqual([
      { finding: "wasOther", mentionId: "a" },
    ]);
  });

  it("give the day of a death to its own act alone (FC:76)", () => {
    const real = his.diedReally("c", "2026-11-14", "2026-11-12", "2027-01-01");
    expect(historyOf(aDeathAct(), [real]).latest.diedOn).toEqual(dated("2026-11-12"));
    expect(historyOf(ACT, [real]).latest).not.toHaveProperty("diedOn");
  });

  it("take the Moroccan nationality where the act stated another, or none (D22:35)", () => {
    const acquired = entered("n", "NAT-ACQ", SAMPLES["NAT-ACQ"]);
    expect(historyOf(ACT, [acquired]).latest.nationality).toEqual({ ar: "مغربية", fr: "marocaine" });
  });
});

describe("the copies of an act", () => {
  const married = his.married("m", SALMA, "2020-01-01");
  const dead = his.died("d", "2026-01-01");
  const kafala = entered("k", "KAF", SAMPLES.KAF);
  const chosen = entered("c", "ABD", SAMPLES.ABD);

  it("show mentions in the full copy, a death in the extract, and every change in the history (D22:45)", () => {
    const views = versionsOf(ACT, [married, dead, renamed("r", "يوسف", "أنس", "2019-01-01")], "relative");
    expect([kinds(views.full), kinds(views.extract), views.card && kinds(views.card)]).toEqual([
      ["MAR", "DEC"],
      ["DEC"],
      ["DEC"],
    ]);
    expect(views.history.ok && views.history.value.entries.map(({ mention }) => mention.kind)).toEqual([
      "REC-J",
      "MAR",
      "DEC",
    ]);
    expect(views.full.ok && views.full.value.data.givenName).toMatchObject({ ar: "أنس" });
    expect(views.extract.ok && Object.keys(views.extract.value.data)).not.toContain("birthTime");
  });

  it.each(READERS)(
    "name a kafala to %s only where the law allows it, and give no history with a hole (KAF:21)",
    (reader) => {
      const views = versionsOf(ACT, [married, kafala], reader);
      const isHidden = reader === "holder" || reader === "kafil";
      expect(kinds(views.full)).toEqual(isHidden ? ["MAR"] : ["MAR", "KAF"]);
      expect(views.history.ok ? "whole" : views.history.error.code).toBe(
        isHidden ? "mentions.historyWithheld" : "whole",
      );
      expect(kinds(views.extract)).toEqual([]);
    },
  );

  it("leave names chosen by law and a filiation that was acknowledged to the history (L36:25)", () => {
    const names: FieldChange = { field: "fatherName", was: { ar: "رشيد" }, becomes: { ar: "عمر" } };
    const acknowledged = entered("i", "ISTIL", { ...SAMPLES.ISTIL, changes: [{ ...names, field: "fatherName" }] });
    const views = versionsOf(ACT, [chosen, acknowledged], "holder");
    expect(kinds(views.full)).toEqual([]);
    expect(views.full.ok && views.full.value.data.fatherName).toMatchObject({ ar: "عمر" });
    expect(views.history.ok && views.history.value.original.fatherName).toMatchObject({ ar: "رشيد" });
  });

  it("forget in the latest state what has ended: an interdiction lifted, a death undone, a kafala revoked", () => {
    const ended = [
      entered("h", "HAJR", SAMPLES.HAJR),
      entered("h2", "HAJR-END", SAMPLES["HAJR-END"]),
      his.presumedDead("p", "2018-01-01", "2020-01-01"),
      his.returned("r", "2024-01-01"),
      kafala,
      entered("k2", "KAF-END", SAMPLES["KAF-END"]),
    ];
    const views = versionsOf(ACT, ended, "authority");
    expect([kinds(views.full), kinds(views.extract)]).toEqual([[], []]);
    expect(views.history.ok && views.history.value.entries.length).toBe(ended.length);
  });

  it("are refused of a frozen or a cancelled act, but to authorities (L36:23)", () => {
    const frozen = entered("g", "GEL", SAMPLES.GEL);
    const cancelled = entered("a", "ANN", SAMPLES.ANN);
    expect(kinds(versionsOf(ACT, [frozen], "holder").extract)).toBe("mentions.copyFrozen");
    expect(kinds(versionsOf(ACT, [cancelled], "relative").full)).toBe("mentions.copyCancelled");
    expect(kinds(versionsOf(ACT, [frozen], "authority").full)).toEqual(["GEL"]);
    expect(kinds(versionsOf(ACT, [frozen, entered("f", "DEGEL", SAMPLES.DEGEL)], "holder").full)).toEqual([]);
  });
});

const names = ["يوسف", "إدريس", "أنس", "علي"];
const change: fc.Arbitrary<FieldChange> = fc.oneof(
  fc.constantFrom(...names).map((ar): FieldChange => ({ field: "givenName", was: { ar: "يوسف" }, becomes: { ar } })),
  fc
    .constantFrom("Yousef", "Youssef")
    .map((latin): FieldChange => ({ field: "familyName", was: null, becomes: { latin } })),
  fc
    .constantFrom(null, { hour: 3, minute: 4 })
    .map((time): FieldChange => ({ field: "birthTime", was: { hour: 10, minute: 52 }, becomes: time })),
  fc
    .constantFrom("فاس", "صفرو")
    .map((ar): FieldChange => ({ field: "birthPlace", was: { ar: "الرباط" }, becomes: { ar } })),
);
const histories = fc
  .array(fc.oneof(change, fc.constantFrom(...HOLDER_MENTIONS.filter((kind) => kind !== "REV"))), { maxLength: 8 })
  .map((taken) =>
    taken.map((one, at): EnteredMention => {
      const on = day(`20${30 + at}-01-01`);
      return typeof one === "object"
        ? his.corrected(`m${at}`, [one], on)
        : { ...sample(one, at), titleOn: on, effectiveOn: on };
    }),
  );

function sample<Kind extends HolderMentionKind>(kind: Kind, at: number): EnteredMention {
  return entered(`m${at}`, kind, SAMPLES[kind]);
}

describe("any history", () => {
  it("rebuilds its latest state from what was registered and its changes", () => {
    fc.assert(
      fc.property(histories, (mentions) => {
        const { original, entries, latest } = historyOf(ACT, mentions);
        const rebuilt = entries
          .filter(({ reversedBy }) => reversedBy === null)
          .flatMap(({ changes }) => changes)
          .reduce(applyChange, original);
        expect(rebuilt).toEqual(latest);
        expect(entries.at(-1)?.data ?? original).toEqual(latest);
      }),
    );
  });

  it("is, with a mention and its reversal, what stood before, for every reader", () => {
    const reversed = histories
      .filter((mentions) => mentions.length > 0)
      .chain((mentions) => fc.tuple(fc.constant(mentions), fc.constantFrom(...mentions)));
    fc.assert(
      fc.property(reversed, fc.constantFrom(...READERS), ([mentions, target], reader) => {
        const without = mentions.filter(({ id }) => id !== target.id);
        const before = versionsOf(ACT, without, reader);
        const after = versionsOf(ACT, [...mentions, his.reversed("v", target, "2060-01-01")], reader);
        expect([after.full, after.extract, after.card]).toEqual([before.full, before.extract, before.card]);
        expect(historyOf(ACT, [...mentions, his.reversed("v", target, "2060-01-01")]).latest).toEqual(
          historyOf(ACT, without).latest,
        );
      }),
    );
  });

  it("never names a kafala to the child or the kafil, and never a filiation on a copy but the history", () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(...READERS), (mentions, reader) => {
        const { full, extract, card } = versionsOf(ACT, mentions, reader);
        const shown = [full, extract, card].flatMap((view) => (view?.ok ? view.value.mentions : []));
        const hidden = ["holder", "kafil"].includes(reader) ? ["KAF", "KAF-CONT", "KAF-END"] : [];
        expect(shown.filter(({ kind }) => [...hidden, "ABD", "NASAB-NEG"].includes(kind))).toEqual([]);
      }),
    );
  });

  it("gives the same copies in whatever order its mentions arrived", () => {
    const arrived = histories.chain((mentions) =>
      fc.tuple(
        fc.constant(mentions),
        fc.shuffledSubarray(mentions, { minLength: mentions.length, maxLength: mentions.length }),
      ),
    );
    fc.assert(
      fc.property(arrived, ([mentions, others]) => {
        expect(versionsOf(ACT, others, "authority")).toEqual(versionsOf(ACT, mentions, "authority"));
      }),
    );
  });

  it("leaves the act as it was registered", () => {
    fc.assert(
      fc.property(histories, (mentions) => {
        expect(historyOf(ACT, mentions).original).toEqual(historyOf(aBirthAct(), []).original);
      }),
    );
  });
});

describe("two wives on the act of one man", () => {
  it("both stand on his full copy, with what ended one of the marriages", () => {
    const story = [
      his.married("m1", SALMA, "2020-01-01"),
      his.married("m2", KHADIJA, "2021-01-01"),
      his.khul("m3", SALMA, "2022-01-01"),
    ];
    expect(kinds(versionsOf(ACT, story, "relative").full)).toEqual(["MAR", "MAR", "KHUL"]);
  });
});
