import type { AskView, DatumView, KindView, MentionFormView } from "#components/desk/acts/mention-form-view.ts";
import type { ActKind } from "#lib/acts/core/index.ts";
import { partsOf } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import {
  type ActData,
  type Ask,
  ASKED,
  ASKED_OF_TITLE,
  type AskedTitle,
  CATALOGUE,
  type HolderMentionKind,
  historyOf,
  kindsOfFamily,
  MENTION_FAMILIES,
} from "#lib/mentions/core/index.ts";
import type { ActLife } from "#lib/mentions/index.ts";
import type { GrantedRuling } from "#lib/rulings/core/index.ts";
import type { Notice } from "#lib/notices/index.ts";
import {
  type ActField,
  DATE_FIELDS,
  FIELD_WORDS,
  MENTION_NAMES,
  NAME_FIELDS,
  type Sex,
  TIME_FIELDS,
} from "#lib/wording/core/index.ts";
import { words } from "./act-view.ts";

/** What the form of a mention of one person offers on this act: the kinds that may stand on it, and what each asks. */
export function mentionFormView(
  { id, act, mentions }: ActLife,
  locale: Locale,
  { notice, granted }: { notice: (Notice & { hasScan: boolean }) | undefined; granted: GrantedRuling | undefined },
): Omit<MentionFormView, "isDemonstration" | "login" | "signer"> {
  const history = historyOf(act, mentions);
  const reversible = history.entries
    .filter(({ reversedBy, mention }) => reversedBy === null && CATALOGUE[mention.kind].reversedBy.length > 0)
    .map(({ mention }) => ({
      value: mention.id,
      label: `${mention.no ?? ""} · ${MENTION_NAMES[mention.kind][locale]}`,
    }));
  const ground = { data: history.latest, subject: act.sex ?? "male", actKind: act.kind, locale } as const;
  return {
    actId: id,
    families: MENTION_FAMILIES.map((family) => ({
      family,
      kinds: kindsOfFamily(family)
        .filter((kind) => isOffered(kind, act.kind, reversible.length > 0))
        .map((kind) => kindView(kind, ground)),
    })).filter(({ kinds }) => kinds.length > 0),
    reversible,
    prefilled: notice?.boundActId === id ? (fromNotice(notice) ?? fromCourt(notice, locale)) : null,
    ruling:
      granted?.actId === id
        ? {
            id: granted.rulingId,
            kind: granted.kind,
            label: MENTION_NAMES[granted.kind][locale],
            orderedBy: granted.orderedBy,
          }
        : null,
  };
}

function isOffered(kind: HolderMentionKind, actKind: ActKind, isAnyReversible: boolean): boolean {
  return CATALOGUE[kind].acts.includes(actKind) && (kind !== "REV" || isAnyReversible);
}

type Ground = { data: ActData; subject: Sex; actKind: ActKind; locale: Locale };

function kindView(kind: HolderMentionKind, ground: Ground): KindView {
  const { orderedBy, titles } = CATALOGUE[kind];
  return {
    kind,
    label: MENTION_NAMES[kind][ground.locale],
    orderers: orderedBy,
    titles: titles.flatMap((title) => (isAskedTitle(title) ? [{ kind: title, parts: ASKED_OF_TITLE[title] }] : [])),
    asks: ASKED[kind].map((ask) => askView(kind, ask, ground)),
  };
}

function isAskedTitle(title: string): title is AskedTitle {
  return Object.hasOwn(ASKED_OF_TITLE, title);
}

/** What an act of the other kind alone says (D22:21, D22:24). */
const NOT_SAID_BY: Readonly<Record<ActKind, readonly ActField[]>> = {
  birth: ["diedOn", "deathTime", "deathPlace", "profession", "residence", "maritalStatus"],
  death: ["birthTime"],
};

function askView(kind: HolderMentionKind, ask: Ask, { data, subject, actKind, locale }: Ground): AskView {
  if (ask.ask !== "changes") return ask;
  const others = NOT_SAID_BY[actKind];
  return {
    ask: "changes",
    data: ask.fields
      .filter((field) => !others.includes(field))
      .map((field): DatumView => {
        const now = data[field];
        return {
          field,
          label: FIELD_WORDS[field][locale].words,
          now: now === undefined ? null : words(now, subject, locale),
          shape: shapeOf(kind, field),
        };
      }),
  };
}

function shapeOf(kind: HolderMentionKind, field: ActField): DatumView["shape"] {
  const isOf = (fields: readonly string[]): boolean => fields.includes(field);
  if (isOf(NAME_FIELDS)) return kind === "LAT" ? "latin" : kind === "TIF" ? "tifinagh" : "name";
  if (isOf(DATE_FIELDS)) return "date";
  if (isOf(TIME_FIELDS)) return "time";
  return field === "sex" || field === "maritalStatus" ? field : "text";
}

/** What a notice of a death already says, field by field (D99:34). */
function fromNotice({ id, kind, content, createdAt }: Notice): MentionFormView["prefilled"] {
  if (kind !== "death" && kind !== "spouseDeath") return null;
  const { sender, act, eventOn, place, other, reference } = content;
  const day = (name: string, on: Parameters<typeof partsOf>[0]) =>
    Object.entries(partsOf(on)).map(([part, value]) => [`${name}.${part}`, String(value)] as const);
  const told: readonly (readonly [string, string])[] = [
    ["title.number", reference],
    ...day("title.on", civilDayAt(createdAt)),
    ["title.office.ar", sender.name.ar],
    ["title.office.fr", sender.name.fr],
    ...day("died", eventOn),
    ["place.ar", place?.ar ?? ""],
    ["place.fr", place?.fr ?? ""],
    ["act.number", String(act?.number ?? "")],
    ["act.year", String(act?.year ?? "")],
    ["act.office.ar", sender.name.ar],
    ["act.office.fr", sender.name.fr],
    ["spouse.fullNameAr", other?.ar ?? ""],
    ["spouse.fullNameLatin", other?.latin ?? ""],
  ];
  const values = Object.fromEntries(told);
  return { notice: id, kind: kind === "death" ? "DEC" : "DEC-SP", values, whole: null, hasScan: false };
}

/** What a court's notice already says: all of a marriage or its end, the title and the persons of anything else (FC:68, FC:141, KAF:21). */
function fromCourt(
  { id, content: { court }, hasScan }: Notice & { hasScan: boolean },
  locale: Locale,
): MentionFormView["prefilled"] {
  if (!court) return null;
  const { mention: kind, orderedBy, facts, typed } = court;
  const whole = facts === null ? null : { orderedBy, label: MENTION_NAMES[kind][locale] };
  return { notice: id, kind, values: { ...Object.fromEntries(typed), orderedBy }, whole, hasScan };
}
