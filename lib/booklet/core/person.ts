import { type Act, eventHijri, type Names } from "#lib/acts/core/index.ts";
import { isIsoDay, type IsoDay } from "#lib/calendar/core/index.ts";
import { actOfToday, historyOf, isHeldDead, lifeStatusOf } from "#lib/mentions/core/index.ts";
import type { DateInCalendars, InBoth } from "#lib/wording/core/index.ts";
import type { KeptBirth, KeptDeath } from "./family.ts";

type Both = { ar: string; fr: string };

/** What an extract says of somebody, in the latest state of the act (D22:42, D22:45); parents as that act names them. */
export type BookletPerson = {
  actId: string;
  register: { office: Both; no: number; year: number };
  names: Names;
  sex: "male" | "female";
  born: { on: string; hijri: { year: number; month: number; day: number } | null; place: Both };
  parents: Pick<Act["names"], "father" | "paternalGrandfather" | "mother" | "maternalGrandfather">;
  cnie: string | null;
  idcs: string | null;
  death: BookletDeath | null;
  /** The last day on which a mention changed what is said here. */
  updatedOn: IsoDay | null;
};

/** `deathActId` is null where the act that the mention names is not in the register. */
export type BookletDeath = {
  isPresumed: boolean;
  died: DateInCalendars;
  place: InBoth | null;
  act: { number: string; year: number; office: InBoth } | null;
  deathActId: string | null;
};

/** A person of the booklet from the birth act and the mentions on it. A death act counts only where a mention names it. */
export function personInBooklet(kept: KeptBirth, deaths: readonly KeptDeath[], on: IsoDay): BookletPerson {
  const { id, no, year, mentions, cnie, idcs } = kept;
  const act = actOfToday(kept.act, mentions);
  if (act.kind !== "birth") throw new TypeError("a person of the booklet has a birth act");
  const { subject, father, paternalGrandfather, mother, maternalGrandfather } = act.names;
  const changing = historyOf(kept.act, mentions).entries.filter(
    ({ changes, reversedBy }) => changes.length > 0 && reversedBy === null,
  );
  return {
    actId: id,
    register: { office: act.office.name, no, year },
    names: subject,
    sex: act.sex,
    born: { on: act.bornOn, hijri: isIsoDay(act.bornOn) ? eventHijri(act) : null, place: act.place },
    parents: {
      ...(father && { father }),
      ...(paternalGrandfather && { paternalGrandfather }),
      ...(mother && { mother }),
      ...(maternalGrandfather && { maternalGrandfather }),
    },
    cnie,
    idcs,
    death: deathOf(kept, deaths, on),
    updatedOn:
      changing
        .map(({ mention }) => mention.enteredOn)
        .toSorted()
        .at(-1) ?? null,
  };
}

function deathOf({ mentions }: KeptBirth, deaths: readonly KeptDeath[], on: IsoDay): BookletDeath | null {
  const life = lifeStatusOf(mentions, on);
  const told = mentions.find(({ id }) => id === life.by);
  if (!isHeldDead(life) || !life.diedOn || (told?.kind !== "DEC" && told?.kind !== "ABS-DEC")) return null;
  const named = told.facts.act;
  const found =
    named &&
    deaths.find(
      ({ act, no, year }) =>
        String(no) === named.number && year === named.year && act.office.name.ar === named.office.ar,
    );
  const place = found
    ? actOfToday(found.act, found.mentions).place
    : told.kind === "DEC"
      ? told.facts.place
      : undefined;
  return {
    isPresumed: told.kind === "ABS-DEC",
    died: life.diedOn,
    place: place ?? null,
    act: named ?? null,
    deathActId: found?.id ?? null,
  };
}
