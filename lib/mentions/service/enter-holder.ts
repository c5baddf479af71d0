import { fileSigner, newSalt, officeHead, officerWords } from "#lib/acts/index.ts";
import { birthOfSubject, partiesOf } from "#lib/acts/core/index.ts";
import { signingAuthority } from "#lib/auth/core/index.ts";
import { findSigningAccount, listSigningOfficers, useFreshCode } from "#lib/auth/index.ts";
import { civilDayAt, daysInCalendars } from "#lib/calendar/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { asId } from "#lib/kernel/ids.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { sha256, unwrapSecret } from "#lib/platform/crypto.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { closeRuling, lockGrantedRuling } from "#lib/rulings/index.ts";
import { approvalMessage } from "#lib/seal/core/index.ts";
import { officeMap, regimeOf } from "#lib/territory/index.ts";
import type { Sex } from "#lib/wording/core/index.ts";
import {
  canonOfMention,
  changedCopies,
  type DecidedMention,
  decideMention,
  type EnteredMention,
  enteredMention,
  type Finding,
  findingsWith,
  type FormGround,
  historyOf,
  type HolderMentionContent,
  isHolderMention,
  isPartyTo,
  type MentionContent,
  type MentionKind,
  type Orderer,
  type ShownHolderMention,
  type ShownMention,
  shownDigest,
  type Typed,
  typedFacts,
  wordedHolderMention,
} from "../core/index.ts";
import * as store from "../store/index.ts";
import { type ActLife, lifeOfAct } from "./act-life.ts";

/** What the notice that asks for a mention brings with it: all that it says where nobody types it again, its title's number, and the scan of its title. */
export type SaidByNotice = {
  whole: { kind: MentionKind; orderedBy: Orderer; facts: unknown; reference: string } | null;
  scan: { id: string; sha256: string } | null;
};

/**
 * What was typed for a mention on the act of one person, and who asked for it; `noticeId` where a notice did, and what that notice says; `rulingId`
 * where a granted ruling says it all. A marriage or its end stands on the act of one spouse alone where a court's notice says so (FC:68, FC:141).
 */
export type TypedMention = {
  actId: string;
  kind: MentionKind;
  orderedBy: Orderer;
  typed: Typed;
  noticeId: string | null;
  said?: SaidByNotice;
  rulingId: string | null;
};

/** A mention as its officer reads it before signing, and what looks wrong with it on this act. */
export type DrawnUp = Pick<HolderMentionContent, "text" | "effectiveOn"> &
  Pick<DecidedMention, "titleOn" | "changes"> & {
    findings: readonly Finding[];
    needsPicture: boolean;
    /** Given back with the signature, so that nothing else than what was read is entered. */
    digest: string;
  };

type Shown = ShownHolderMention | ShownMention;
type Built = DrawnUp & { life: ActLife; asEntered: EnteredMention; shown: Shown };

/** The words of a mention that somebody asks for, drawn up today by this officer; nothing is entered. The act is read, which leaves its trace. */
export async function drawUpMention(context: DeskContext, wish: TypedMention): Promise<Ran<DrawnUp>> {
  const built = await build(context, wish);
  if (!built.ok) return built;
  const { text, effectiveOn, titleOn, changes, findings, needsPicture, digest } = built.value;
  return ok({ value: { text, effectiveOn, titleOn, changes, findings, needsPicture, digest }, events: [] });
}

export type SignedWish = TypedMention & {
  titleUpload: string | null;
  /** Why it is entered although something looks wrong. */
  because: string;
  applicant: HolderMentionContent["applicant"];
  digest: string;
  code: string;
};

/**
 * The officer's deliberate signature under a mention of one person, with a fresh code good once. Everything is decided again; what differs from
 * the text that was read is refused, and so is a title without its picture, a finding that nobody answered for, and an officer who is a party.
 */
export async function enterHolderMention(
  context: DeskContext,
  wish: SignedWish,
): Promise<Ran<{ id: string; no: number | null; actId: string }>> {
  const { tx, officer, office, at } = context;
  const built = await build(context, wish);
  if (!built.ok) return built;
  const { life, shown, asEntered, findings, needsPicture, digest } = built.value;
  if (digest !== wish.digest) return err({ code: "mentions.draftChanged" });
  const account = await findSigningAccount(tx, officer.accountId, at);
  if (isPartyTo([...partiesOf(life.act), wish.applicant?.identityProof.number], account.cnie))
    return err({ code: "mentions.officerIsParty" });
  if (findings.length > 0 && wish.because.trim() === "") return err({ code: "mentions.notConfirmed" });
  const picture = await pictureOf(context, wish, life.declarationId);
  if (needsPicture && !picture) return err({ code: "mentions.titleMissing" });
  const today = civilDayAt(at);
  const authority = signingAuthority(account.delegations, { officeCode: office, actKind: "mention", today });
  if (!authority.ok) return authority;
  if (!account.key) return err({ code: "acts.noSigningKey" });
  const fresh = await useFreshCode(tx, { accountId: officer.accountId, account }, wish.code, at);
  if (!fresh.ok) return fresh;

  const mention: HolderMentionContent | MentionContent = {
    ...shown,
    titleFile: picture?.sha256 ?? null,
    confirmed:
      findings.length === 0 ? null : { findings: findings.map(({ finding }) => finding), because: wish.because.trim() },
    applicant: wish.applicant,
    salt: newSalt(),
  };
  const [id, canon] = [uuidv7(), canonOfMention(mention)];
  const message = approvalMessage({
    accountId: asId<"account">(officer.accountId),
    delegationId: asId<"delegation">(authority.value.id),
    digest: sha256(canon),
    approvedAtMicros: BigInt(at.getTime()) * 1000n,
  });
  const signer = fileSigner(account.key.id, unwrapSecret(account.key.wrappedPrivate));
  const entered = await store.enterHolderMention(tx, {
    id,
    actId: life.id,
    count: life.mentions.length,
    mention,
    canon,
    noticeId: wish.noticeId,
    titleUploadId: picture?.id ?? null,
    delegationId: authority.value.id,
    keyId: signer.keyId,
    signature: signer.sign(message),
    approvedAt: at,
  });
  if (!entered.ok) return entered;
  const { no } = entered.value;
  const changed = changedCopies(life.act, life.mentions, asEntered);
  const copiesTakenBack = await store.takeBackCopies(tx, id, changed);
  const detail = { kind: mention.kind, office, no, act: life.id, copiesTakenBack };
  const event = { type: "mention.entered", subject: { kind: "mention", id }, detail } as const;
  const value = { id, no, actId: life.id };
  if (wish.rulingId === null) return ok({ value, events: [event] });
  const closed = await closeRuling(context, { id: wish.rulingId, mentionId: id });
  return closed.ok ? ok({ value, events: [event, closed.value] }) : closed;
}

/** The scan that came with the notice, or the picture of the title that was taken here. */
async function pictureOf(
  { tx }: DeskContext,
  { titleUpload, said }: SignedWish,
  declarationId: string,
): Promise<{ id: string; sha256: string } | undefined> {
  if (titleUpload === null) return said?.scan ?? undefined;
  const taken = await store.findTitleUpload(tx, declarationId, titleUpload);
  return taken && { id: titleUpload, ...taken };
}

type Asked = { kind: MentionKind; orderedBy: Orderer; facts: unknown; reference?: string };

/** What the form says; or a court's notice, or the granted ruling of this very act, whose facts nobody types again (FC:68, L36:53). */
async function askedFor(
  context: DeskContext,
  { actId, kind, orderedBy, typed, said, rulingId }: TypedMention,
  ground: FormGround,
): Promise<Result<Asked>> {
  if (said?.whole && rulingId === null) return saysOf(ground.subject, said.whole);
  if (rulingId === null)
    return isHolderMention(kind)
      ? ok({ kind, orderedBy, facts: typedFacts(kind, typed, ground) })
      : err({ code: "mentions.notTheirs" });
  const granted = await lockGrantedRuling(context, rulingId);
  if (!granted.ok) return granted;
  return granted.value.actId === actId ? granted : err({ code: "rulings.notPossibleNow" });
}

/** A marriage told for the act of a husband stands on no act of a woman. */
function saysOf(subject: Sex, whole: NonNullable<SaidByNotice["whole"]>): Result<Asked> {
  const told = Reflect.get(Object(whole.facts), "subject");
  return told === subject ? ok(whole) : err({ code: "notices.otherSex" });
}

async function build(context: DeskContext, wish: TypedMention): Promise<Result<Built>> {
  const { tx, at, office: officeCode, officer } = context;
  const today = civilDayAt(at);
  const opened = await lifeOfAct(context, { actId: wish.actId, purpose: "mention" });
  if (!opened.ok) return opened;
  const life = opened.value;
  const map = await officeMap(tx, at);
  const regime = regimeOf(map, officeCode, today);
  if (regime !== "R36") return err({ code: "mentions.actOnPaper" });
  const head = officeHead(map, officeCode);
  if (!head.ok) return head;
  const officers = await listSigningOfficers(tx, { officeCode, actKind: "mention", today });
  const signer = officers.find(({ staffId }) => staffId === officer.staffId);
  if (!signer) return err({ code: "acts.noAuthority" });

  const { act, mentions } = life;
  const { latest } = historyOf(act, mentions);
  const inCalendars = await daysInCalendars(tx, today, at);
  // who was born dead has no sex on the act: the officer says how the words agree
  const told = latest.sex ?? wish.typed["subject"];
  const subject: Sex = told === "female" ? "female" : "male";
  const asked = await askedFor(context, wish, { actKind: act.kind, subject, data: latest, mentions, inCalendars });
  if (!asked.ok) return asked;
  const { kind, orderedBy, facts, reference } = asked.value;
  const born = birthOfSubject(act);
  const bearing = { kind: act.kind, regime, born, mentions };
  const decided = decideMention({ kind, facts, orderedBy }, bearing, today);
  if (!decided.ok) return decided;
  const signing = { drawnUp: inCalendars(today), officer: officerWords(signer, head.value) };
  const worded = wordedHolderMention(kind, facts, signing);
  if (!worded.ok) return worded;
  const { text, needsPicture, titleNumber } = worded.value;
  const { titleOn, effectiveOn, changes } = decided.value;
  const common = {
    target: { actId: life.id, officeCode: life.officeCode, office: null, number: String(life.no), year: life.year },
    office: { code: officeCode, name: head.value.name },
    reference: reference ?? titleNumber,
    effectiveOn,
    drawnUpOn: today,
    officerStaffId: officer.staffId,
    text,
    orderedBy,
    titleFile: null,
    confirmed: null,
  };
  // the catalogue has just checked the facts of this kind
  const shown = (
    isHolderMention(kind)
      ? { ...common, kind, subject: "holder", actKind: act.kind, facts: worded.value.facts }
      : { ...common, kind, subject: subject === "male" ? "husband" : "wife", facts: worded.value.facts }
  ) as Shown;
  const asEntered = enteredMention({ id: "new", no: mentions.length + 1 }, shown);
  if (!asEntered.ok) return asEntered;
  const findings = findingsWith(act, mentions, asEntered.value, today);
  const digest = shownDigest([shown]);
  return ok({
    text,
    effectiveOn,
    titleOn,
    changes,
    findings,
    needsPicture,
    digest,
    life,
    asEntered: asEntered.value,
    shown,
  });
}
