import { type Answers, reviewFieldsOf, type Review, sectionOf } from "#lib/declarations/core/index.ts";
import {
  enterDeclaredMentions,
  findMentionPreview,
  type MentionSide,
  markReady,
  reviewFields,
  secretCodeOf,
  takeFile,
} from "#lib/declarations/index.ts";
import { secretCookieName } from "#lib/gate/index.ts";
import { now } from "#lib/platform/clock.ts";
import { asOfficer, declare } from "../../prisma/seed/demonstration/walk.ts";
import type { SignedIn } from "./a-session.ts";
import { divorceAnswers } from "./divorce-answers.ts";
import { marriageAnswers } from "./marriage-answers.ts";

/** A couple's file: its id, the reference, what was typed, and the cookie of the browser that holds its secret. */
export type CoupleFile = {
  id: string;
  kind: "marriage" | "divorce";
  reference: string;
  answers: Answers;
  cookie: string;
};

type Wish = { kind?: "marriage" | "divorce"; answers?: Answers };

const CONFIRMED: Review = { verdict: "confirmed", verified: null, reason: null };
const BROUGHT: Readonly<Record<"marriage" | "divorce", Answers>> = {
  marriage: { documents: { marriageAct: "bring" } },
  divorce: { documents: { divorceAct: "bring" } },
};

let couples = 0;

/** A couple's request, typed page by page and sent to the office of Agdal. */
export async function aSentCoupleFile({ kind = "marriage", answers = {} }: Wish = {}): Promise<CoupleFile> {
  const common = kind === "marriage" ? marriageAnswers() : divorceAnswers();
  couples += 1;
  const typed = {
    ...common,
    husband: { ...sectionOf(common, "husband"), cnie: `A${480_000 + couples}` },
    wife: { ...sectionOf(common, "wife"), cnie: `JB${300_000 + couples}` },
    ...BROUGHT[kind],
    ...answers,
  };
  const { id, reference } = await declare(kind, typed, [], now(), "fr", true);
  return { id, kind, reference, answers: typed, cookie: `${secretCookieName(id)}=${secretCodeOf(id)}` };
}

/** The same, every line confirmed and found ready by an officer. */
export async function aReadyCoupleFile(officer: SignedIn, wish: Wish = {}): Promise<CoupleFile> {
  const { kind = "marriage" } = wish;
  const file = await aSentCoupleFile(wish);
  const { id, answers } = file;
  await asOfficer(officer.session, now(), undefined, (context) => takeFile(context, { id }));
  const verdicts = reviewFieldsOf({ kind, answers }).map(({ path }) => ({ path, review: CONFIRMED }));
  await asOfficer(officer.session, now(), undefined, (context) => reviewFields(context, { id, verdicts }));
  await asOfficer(officer.session, now(), undefined, (context) => markReady(context, { id }));
  return file;
}

/** What the page of the mention shows an officer, and the body that it would then post. */
export async function shownMentions(
  officer: SignedIn,
  id: string,
  typed: Parameters<typeof findMentionPreview>[1]["typed"] = {},
): Promise<{ version: number; sides: readonly MentionSide[]; body: Posted }> {
  const preview = await findMentionPreview(officer.session, { id, typed }, now());
  if (!preview?.built.ok) throw new Error(preview?.built.ok === false ? preview.built.error.code : "no file");
  const { sides, digest } = preview.built.value;
  const targetOf = (role: "husband" | "wife") => {
    const told = sides.find(({ mention }) => mention.subject === role)?.told ?? {};
    return { office: told.office ?? "", number: told.number ?? "", year: told.year ?? "" };
  };
  return {
    version: preview.declaration.version,
    sides,
    body: {
      targets: { husband: targetOf("husband"), wife: targetOf("wife") },
      digest,
      identityProof: { kind: "cnie", number: "JB305641" },
      originalsSeen: "yes",
    },
  };
}

type Target = { office: string; number: string; year: string };
type Posted = {
  targets: { husband: Target; wife: Target };
  digest: string;
  identityProof: { kind: "cnie"; number: string };
  originalsSeen: "yes";
};

/** A request whose mentions were entered. */
export async function aCoupleWithMentions(officer: SignedIn, wish: Wish = {}): Promise<CoupleFile> {
  const file = await aReadyCoupleFile(officer, wish);
  const { version, body } = await shownMentions(officer, file.id);
  const code = await officer.freshCode();
  await asOfficer(officer.session, now(), version, (context) =>
    enterDeclaredMentions(context, { id: file.id, input: { ...body, code } }),
  );
  return file;
}
