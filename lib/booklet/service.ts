import { type Act, actOfCanon, type DeathAct } from "#lib/acts/core/index.ts";
import { openAct, todayOf } from "#lib/acts/index.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { maritalStatusOf } from "#lib/mentions/core/index.ts";
import { mentionsOfAct } from "#lib/mentions/index.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import {
  type BookletRefusal,
  type BookletView,
  type Family,
  familyBooklet,
  type KeptBirth,
  type KeptDeath,
  mothersBooklet,
} from "./core/index.ts";
import * as store from "./store.ts";

type Place = Pick<DeskContext, "tx" | "at" | "office">;
/** A birth act with the trace under which it was read. */
type Read<Kept> = Kept & { readingId: string };

/** One booklet that somebody may ask for: of their own family, of a husband's, or of a mother's own; or why it is not for them. */
export type AskedBooklet = {
  holder: Pick<KeptBirth, "id" | "act" | "cnie">;
  seen: Result<BookletView, BookletRefusal>;
  /** The acts on which it rests, and how many mentions each bears. */
  restsOn: readonly { actId: string; mentions: number }[];
  issued: readonly store.IssuedBooklet[];
};

export type BookletsOfPerson = { asker: KeptBirth; booklets: readonly AskedBooklet[] };

const PURPOSE = "booklet";

/**
 * Every booklet that the holder of a birth act may ask for (L36:44, D22:43): a man that of his family, a woman that of each husband whose act tells
 * their marriage, and one of her own for children of unknown father. Every act that is looked at is read with its trace. Refuses an act that is not
 * seen or is no birth.
 */
export async function bookletsOf(context: Place, actId: string): Promise<Result<BookletsOfPerson>> {
  const asker = await readAsker(context, actId);
  if (!asker.ok) return asker;
  const { act } = asker.value;
  const found = act.sex === "female" ? await hers(context, asker.value) : [await his(context, asker.value)];
  const booklets: AskedBooklet[] = [];
  for (const { family, seen } of found) {
    const { holder } = family;
    const issued = await store.listIssuedFor(context.tx, {
      holderActId: holder.id,
      asker: { actId, readingId: asker.value.readingId },
    });
    booklets.push({ holder, seen, restsOn: restsOf(family, seen), issued });
  }
  return ok({ asker: asker.value, booklets });
}

/** The same for the page of the desk; nothing where this officer may not see the act, or where it is no birth. */
export async function openBooklets(officer: StaffSession, actId: string): Promise<BookletsOfPerson | undefined> {
  const office = officer.office?.code;
  if (office === undefined) return undefined;
  const read = await inTransaction("desk", { "app.session": officer.token }, (tx) =>
    bookletsOf({ tx, at: now(), office }, actId),
  );
  return read.ok ? read.value : undefined;
}

/** Notes the card that the holder of a birth act showed; its name and day were compared with the act. Refuses that of somebody else. */
export async function noteHolderCard(
  { tx }: DeskContext,
  { actId, cnie }: { actId: string; cnie: string },
): Promise<Ran<{ id: string }>> {
  const noted = await store.insertHolderCard(tx, { id: uuidv7(), actId, cnie });
  if (!noted.ok) return noted;
  return ok({ value: { id: actId }, events: [{ type: "act.holderCardNoted", subject: { kind: "act", id: actId } }] });
}

type Found = { family: Family; seen: AskedBooklet["seen"] };

async function his(context: Place, holder: Read<KeptBirth>): Promise<Found> {
  const names = marriagesTold(context, holder).map(({ spouse }) => spouse.fullNameAr);
  const [wives, children] = await relatives(context, holder, { names, father: holder.cnie });
  const family = { holder, wives, children, deaths: await deathsOf(context, holder, [holder, ...wives, ...children]) };
  return { family, seen: familyBooklet(family, holder.id, todayOf(context)) };
}

async function hers(context: Place, asker: Read<KeptBirth>): Promise<Found[]> {
  const found: Found[] = [];
  const names = marriagesTold(context, asker).map(({ spouse }) => spouse.fullNameAr);
  const [husbands] = await relatives(context, asker, { names });
  for (const holder of husbands.filter(({ act }) => act.sex === "male")) {
    const isCertain = holder.cnie !== null && asker.cnie !== null;
    const [, children] = isCertain
      ? await relatives(context, holder, { father: holder.cnie, mother: asker.cnie })
      : [[], []];
    const deaths = await deathsOf(context, holder, [holder, asker, ...children]);
    const family = { holder, wives: [asker], children, deaths };
    const seen = familyBooklet(family, asker.id, todayOf(context));
    // a man of the same name who never married her is nobody's business here
    if (seen.ok || seen.error.code !== "booklet.notOfThisFamily") found.push({ family, seen });
  }
  const [, children] = asker.cnie === null ? [[], []] : await relatives(context, asker, { mother: asker.cnie });
  const family = { holder: asker, wives: [], children, deaths: await deathsOf(context, asker, [asker, ...children]) };
  const seen = mothersBooklet(family, todayOf(context));
  if (seen.ok || seen.error.code !== "booklet.noChildOfUnknownFather" || found.length === 0)
    found.push({ family, seen });
  return found;
}

function marriagesTold(context: Place, { mentions }: KeptBirth) {
  return maritalStatusOf(mentions, todayOf(context)).marriages;
}

/** Spouses and children, as far as this office may see them. */
async function relatives(
  context: Place,
  of: Read<KeptBirth>,
  sought: store.Sought,
): Promise<[spouses: Read<KeptBirth>[], children: Read<KeptBirth>[]]> {
  const rows = await store.readFamily(context.tx, { actId: of.id, readingId: of.readingId }, sought, todayOf(context));
  const [spouses, children]: [Read<KeptBirth>[], Read<KeptBirth>[]] = [[], []];
  for (const { member, ...row } of rows) {
    const kept = await keptBirth(context, { ...row, act: actOf(row.canon) });
    if (kept) (member === "spouse" ? spouses : children).push(kept);
  }
  return [spouses, children];
}

async function readAsker(context: Place, actId: string): Promise<Result<Read<KeptBirth>>> {
  const opened = await openAct(context, { actId, purpose: PURPOSE });
  if (!opened.ok) return opened;
  const kept = await keptBirth(context, opened.value);
  return kept ? ok(kept) : err({ code: "booklet.notABirth" });
}

async function keptBirth(
  { tx }: Place,
  { id, act, no, year, readingId }: { id: string; act: Act; no: number; year: number; readingId: string },
): Promise<Read<KeptBirth> | undefined> {
  if (act.kind !== "birth") return undefined;
  const mentions = await mentionsOfAct({ tx }, { actId: id, readingId });
  const { husbandCard, wifeCard, idcs } = await store.findHolder(tx, { actId: id, readingId });
  return { id, act, no, year, mentions, cnie: act.sex === "female" ? wifeCard : husbandCard, idcs, readingId };
}

/** The acts of death that the mentions on these births name. */
async function deathsOf(context: Place, of: Read<KeptBirth>, births: readonly KeptBirth[]): Promise<KeptDeath[]> {
  const named = births.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => (mention.kind === "DEC" ? [mention.facts.act] : [])),
  );
  const deaths = named.flatMap((act) =>
    act && /^\d{1,7}$/.test(act.number) ? [{ no: Number(act.number), year: act.year, office: act.office.ar }] : [],
  );
  if (deaths.length === 0) return [];
  const rows = await store.readFamily(
    context.tx,
    { actId: of.id, readingId: of.readingId },
    { deaths },
    todayOf(context),
  );
  const kept: KeptDeath[] = [];
  for (const { id, no, year, canon, readingId } of rows) {
    const act = actOf(canon);
    if (!isDeath(act)) continue;
    kept.push({ id, act, no, year, mentions: await mentionsOfAct(context, { actId: id, readingId }) });
  }
  return kept;
}

function isDeath(act: Act): act is DeathAct {
  return act.kind === "death";
}

function actOf(canon: Uint8Array): Act {
  const act = actOfCanon(canon);
  if (!act.ok) throw new Error("an act's bytes cannot be read");
  return act.value;
}

function restsOf({ holder, wives, children, deaths }: Family, seen: AskedBooklet["seen"]): AskedBooklet["restsOn"] {
  if (!seen.ok) return [];
  const { value: view } = seen;
  const people = [view.holder, ...view.wives, ...view.children];
  const shown = new Set(
    people.flatMap(({ actId, death }) => [actId, ...(death?.deathActId ? [death.deathActId] : [])]),
  );
  return [holder, ...wives, ...children, ...deaths]
    .filter(({ id }) => shown.has(id))
    .map(({ id, mentions }) => ({ actId: id, mentions: mentions.length }));
}
