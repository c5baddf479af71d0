import type { ActDatum, ActMentionView, ActView } from "#components/desk/acts/act-view.ts";
import { type Act, designationOf, frenchTextOf } from "#lib/acts/core/index.ts";
import { may } from "#lib/auth/core/index.ts";
import { partsOf } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { kindsOffered, listMarriageCopies } from "#lib/documents/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import {
  actStandingOf,
  capacityOf,
  CATALOGUE,
  findingsOf,
  historyOf,
  inOrder,
  latestMentions,
  lifeStatusOf,
  maritalStatusOf,
} from "#lib/mentions/core/index.ts";
import { type ActLife, neighboursOfAct, openLifeOfAct } from "#lib/mentions/index.ts";
import { noticesOfAct } from "#lib/notices/index.ts";
import { fullName } from "#lib/names/core/index.ts";
import { moroccanTime, now } from "#lib/platform/clock.ts";
import type { Office } from "#lib/territory/core/index.ts";
import {
  ACT_FIELDS,
  FIELD_WORDS,
  type FieldValue,
  MENTION_NAMES,
  type Sex,
  valueWords,
  valueWordsFr,
} from "#lib/wording/core/index.ts";
import { officeName } from "./notice-view.ts";
import { readDesk } from "./read-desk.ts";
import type { DeskOfficer } from "./require-officer.ts";

/** Younger people neither marry nor have children of their own, save by exception: their act leads to no booklet. */
const YOUNGEST = 14;

/** Everything of one act as its page shows it; nothing where this officer may not see it. Opening it leaves a trace. */
export async function actViewOf(
  officer: DeskOfficer,
  actId: string,
  { locale, offices }: { locale: Locale; offices: readonly Office[] },
): Promise<ActView | undefined> {
  const opened = await openLifeOfAct(officer, actId);
  if (!opened) return undefined;
  const { act, mentions, facts } = opened;
  const today = civilDayAt(now());
  const [marital, life, capacity] = [
    maritalStatusOf(mentions, today),
    lifeStatusOf(mentions, today),
    capacityOf(mentions, today),
  ];
  const subject = act.sex ?? "male";
  const { day } = moroccanTime(opened.registeredAt);
  const designated = designationOf(act);
  return {
    id: opened.id,
    kind: act.kind,
    no: opened.no,
    year: opened.year,
    office: officeName(offices, opened.officeCode, locale),
    name: {
      ar: fullName(designated, "ar") ?? designated.given.ar,
      latin: fullName(designated, "latin") ?? designated.given.latin,
    },
    registeredOn: day,
    fileId: opened.declarationId,
    isSealed: opened.isSealed,
    isOwn: opened.officeCode === officer.office.code,
    standing: actStandingOf(mentions).standing,
    life: life.status,
    marital: act.kind === "birth" ? words(marital.status, subject, locale) : null,
    isRevocable: marital.isRevocable,
    capacity: [
      ...(capacity.capacity === "full" ? [] : [capacity.capacity]),
      ...(capacity.guardian ? ["guarded"] : []),
      ...(capacity.naturalised ? ["naturalised"] : []),
    ],
    text: { ar: act.text, fr: frenchTextOf(act) },
    data: dataOf(act, opened, locale),
    mentions: mentionsOf(opened, locale),
    findings: [...new Set(findingsOf(act, mentions, today).map(({ finding }) => finding))],
    notices: await noticesOfAct(officer, opened.id),
    story: facts.map(({ what, at, officeCode, name, detail }, place) => {
      const { day: on, time } = moroccanTime(at);
      return {
        key: String(place),
        what,
        on,
        time: time.slice(0, 5),
        who: name && (locale === "ar" ? name.ar : name.latin),
        office: officeCode === null ? "" : officeName(offices, officeCode, locale),
        detail,
      };
    }),
    copies: await kindsOffered(officer, { id: opened.id, kind: act.kind }),
    forMarriage: (await readDesk(officer, (tx) => listMarriageCopies(tx, opened.id))).map((copy) => ({
      serial: copy.serial,
      on: copy.deliveredOn,
      office: officeName(offices, copy.officeCode, locale),
    })),
    ...(await neighboursOfAct(officer, opened)),
    mayMention: may(officer.role, "mention:enter"),
    mayHaveBooklet: act.kind === "birth" && partsOf(today).year - Number(act.bornOn.slice(0, 4)) >= YOUNGEST,
  };
}

/** A datum in the words of the reader's language. */
export function words(value: FieldValue, subject: Sex, locale: Locale): string {
  return locale === "ar" ? valueWords(value, subject) : valueWordsFr(value, subject);
}

function dataOf(act: Act, { mentions }: ActLife, locale: Locale): ActDatum[] {
  const { original, latest } = historyOf(act, mentions);
  const said = (value: FieldValue | undefined): string | null =>
    value === undefined ? null : words(value, act.sex ?? "male", locale);
  return ACT_FIELDS.flatMap((field) =>
    original[field] === undefined && latest[field] === undefined
      ? []
      : [{ field, label: FIELD_WORDS[field][locale].words, original: said(original[field]), now: said(latest[field]) }],
  );
}

function mentionsOf({ act, mentions, contents }: ActLife, locale: Locale): ActMentionView[] {
  const history = historyOf(act, mentions);
  const standing = new Set(latestMentions(history).map(({ id }) => id));
  const places = new Map(mentions.map(({ id, no }) => [id, no]));
  return inOrder(mentions).map((mention) => {
    const content = contents.get(mention.id);
    const reversal = history.entries.find((entry) => entry.mention.id === mention.id)?.reversedBy ?? null;
    const { shownOn, hiddenFrom } = CATALOGUE[mention.kind];
    return {
      id: mention.id,
      no: mention.no,
      label: MENTION_NAMES[mention.kind][locale],
      enteredOn: mention.enteredOn,
      titleOn: mention.titleOn,
      effectiveOn: mention.effectiveOn,
      text: mention.text,
      reversedBy: reversal === null ? null : (places.get(reversal) ?? null),
      isEnded: reversal === null && !standing.has(mention.id),
      shownOn,
      hiddenFrom,
      because: content && "confirmed" in content ? (content.confirmed?.because ?? null) : null,
      orderedBy: content && "orderedBy" in content ? (content.orderedBy ?? null) : null,
    };
  });
}
