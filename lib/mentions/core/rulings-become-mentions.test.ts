import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import {
  ACT_MATTERS,
  type ActCase,
  type ActMatter,
  type ActRequest,
  afterRefusal,
  type Decider,
  fieldsOf,
  grantedRuling,
  type RuledMention,
  type RulingTitle,
  valueKindOf,
  wayOf,
} from "#lib/rulings/core/index.ts";
import type { FieldChange } from "#lib/wording/core/index.ts";
import { entered } from "#tests/support/mention-history.ts";
import { mentionSamples } from "#tests/support/mention-samples.ts";
import { type BearingAct, decideMention } from "./decide-mention.ts";
import type { EnteredMention } from "./entered.ts";

const TODAY = isoDay(2026, 11, 25);
const CASES: readonly ActCase[] = (["birth", "death"] as const).flatMap((act) =>
  (["R36", "R37"] as const).flatMap((regime) =>
    (["interior", "foreignAffairs"] as const).map((authority) => ({ act, regime, authority, isDead: false })),
  ),
);

function requestFor(kind: RuledMention): ActRequest {
  const field = fieldsOf(kind)[0];
  const becomes = kind === "LAT" ? { latin: "Hassan" } : kind === "TIF" ? { tifinagh: "ⵃⴰⵙⴰⵏ" } : { ar: "حسن" };
  const change = field && { field, was: null, becomes: valueKindOf(field) === "choice" ? "female" : becomes };
  return {
    applicant: "حسن العلوي",
    quality: "declarant",
    subject: "male",
    changes: change ? [change as FieldChange] : [],
    other: { number: "12", year: 2020, office: { ar: "أكدال" } },
    nationality: null,
    comparison: null,
    note: "",
  };
}

type Granted = { act: ActCase; matter: ActMatter; decider: Decider; kind: RuledMention; title: RulingTitle };
const GRANTED: readonly Granted[] = CASES.flatMap((act) =>
  ACT_MATTERS.flatMap((matter) => {
    const found = wayOf(matter, act);
    if (!found.ok) return [];
    const ways = [found.value, afterRefusal(matter, act.regime)].filter((way) => way !== null);
    return ways.flatMap(({ decider, enters }) =>
      enters.flatMap(({ kind, titles }) => titles.map((title) => ({ act, matter, decider, kind, title }))),
    );
  }),
);

function decided({ act, matter, decider, kind, title }: Granted, mentions: readonly EnteredMention[] = []): string {
  const court = title === "judgment" || title === "order" || decider === "prosecutor";
  const ruling = grantedRuling({
    id: "r",
    actId: "a",
    matter,
    decider,
    request: requestFor(kind),
    paper: {
      kind,
      title,
      number: "14/2026",
      decidedOn: isoDay(2026, 11, 20),
      court: court ? { ar: "المحكمة الابتدائية بالرباط", fr: "tribunal de première instance de Rabat" } : null,
      finalOn: title === "judgment" ? isoDay(2026, 11, 22) : null,
      bulletin: null,
    },
  });
  if (!ruling.ok) return ruling.error.code;
  const bearing: BearingAct = { kind: act.act, regime: act.regime, born: null, mentions };
  const { kind: asked, facts, orderedBy } = ruling.value;
  const result = decideMention({ kind: asked, facts, orderedBy }, bearing, TODAY);
  return result.ok ? "entered" : result.error.code;
}

describe("a granted ruling", () => {
  it.each(GRANTED)(
    "of $act.act under $act.regime ($act.authority), on $matter by $decider, may be entered as $kind on its $title",
    (one) => {
      expect(decided(one)).toBe("entered");
    },
  );

  it("of somebody who died since the permission was given is not entered: the court is left (L36:52)", () => {
    const death = entered("d", "DEC", mentionSamples("male").DEC);
    const act: ActCase = { act: "birth", regime: "R36", authority: "interior", isDead: false };
    const permitted = { act, matter: "clerical", decider: "central", kind: "REC-M", title: "permission" } as const;
    expect(decided(permitted, [death])).toBe("mentions.deceasedNeedsCourt");
    expect(decided({ ...permitted, decider: "court", kind: "REC-J", title: "judgment" }, [death])).toBe("entered");
  });

  it("on two acts of one birth freezes the second, which then takes the judgment that cancels it and no permission (L36:23)", () => {
    const act: ActCase = { act: "birth", regime: "R36", authority: "interior", isDead: false };
    const frozen = [entered("g", "GEL", mentionSamples("male").GEL)];
    const base = { act, decider: "central" } as const;
    expect(decided({ ...base, matter: "otherIdentity", kind: "GEL", title: "decision" })).toBe("entered");
    expect(decided({ ...base, matter: "clerical", kind: "REC-M", title: "permission" }, frozen)).toBe(
      "mentions.actFrozen",
    );
    expect(decided({ act, decider: "court", matter: "cancelTwice", kind: "ANN", title: "judgment" }, frozen)).toBe(
      "entered",
    );
  });
});
