import type { Client } from "pg";
import type { StaffSession } from "#lib/auth/index.ts";
import { addDays, type IsoDay, partsOf } from "#lib/calendar/core/index.ts";
import { issueAdministrative, typesAtDesk } from "#lib/certificates/index.ts";
import type { Answers } from "#lib/declarations/core/index.ts";
import { CollectorInput, type IssuedKind } from "#lib/documents/core/index.ts";
import { issueAtCounter } from "#lib/documents/index.ts";
import { quarantine } from "#lib/files/index.ts";
import { checkTitle, drawUpMention, enterHolderMention, receiveTitle } from "#lib/mentions/index.ts";
import { treatRequest } from "#lib/requests/index.ts";
import { sealAct } from "#lib/seal/index.ts";
import { codeOf, type World } from "./desk-work.ts";
import { requestDocument } from "./requested.ts";
import { ofMother } from "./requests.ts";
import { identityCard } from "./specimens.ts";
import { AGDAL } from "./staff.ts";
import { asOfficer } from "./walk.ts";

type Registered = {
  id: string;
  kind: "birth" | "death";
  no: number;
  year: number;
  content: { motherCnie: string | null };
  answers: Answers;
};

/** A code lasts thirty seconds; the one of this very moment is left for signing in. */
const A_CODE = 30_000;

/**
 * What Agdal issued: copies collected at the counter, one of them replaced when a judgment corrected its act, one that the worker drew up on a request,
 * and an administrative certificate. Their acts are sealed at once, as the worker would.
 */
export async function seedIssued(owner: Client, world: World, nadia: StaffSession): Promise<void> {
  const { rows } = await owner.query<Registered>(
    `select a.id, a.kind, a.no, a.year, f.content, d.content as answers
       from act a join act_draft f on f.id = a.draft_id join declaration d on d.id = a.declaration_id
      where a.office_code = $1 order by a.no`,
    [AGDAL],
  );
  const [corrected, kept, asked] = rows.filter(({ kind }) => kind === "birth").slice(5);
  const death = rows.find(({ kind }) => kind === "death");
  if (!corrected || !kept || !asked || !death) throw new Error("the demonstration has too few acts at Agdal");
  for (const { id } of [corrected, kept, asked, death]) await sealAct(id);
  // the converter looks at the picture of the judgment in a process of its own, while the copies are drawn
  const picturing = pictureOfJudgment(world, nadia, corrected);

  const collect = (act: Registered, kind: IssuedKind, copies: number, collector: object) =>
    asOfficer(nadia, world.at, undefined, (context) =>
      issueAtCounter(context, {
        actId: act.id,
        kind,
        purpose: "family",
        handOver: { copies, collector: CollectorInput.parse({ paperKind: "cnie", agrees: "", ...collector }) },
      }),
    );
  const mother = { quality: "ascendant", name: "سلمى الناصري", paperNumber: "A100207" };
  await collect(corrected, "birthExtract", 2, { ...mother, phone: "0612345678", agrees: "yes" });
  await collect(kept, "birthFullCopy", 1, {
    ...mother,
    name: "Karima EL FASSI",
    paperNumber: "A100208",
    language: "fr",
  });
  await collect(death, "deathExtract", 3, { quality: "descendant", name: "عبد الإله التازي", paperNumber: "AB204417" });
  const wish = ofMother(asked);
  const { id } = await requestDocument(world.at, { ...wish, proved: { cnie: asked.content.motherCnie ?? "" } });
  await treatRequest(id, world.at);
  await correct(owner, world, nadia, { actId: corrected.id, titleUpload: await picturing });
  await certify(world, nadia);
}

async function pictureOfJudgment({ at }: World, nadia: StaffSession, act: Registered): Promise<string> {
  const received = await quarantine({ name: "jugement.pdf", content: await identityCard(act.answers, "mother") });
  if (!received.ok) throw new Error(received.error.code);
  const title = await asOfficer(nadia, at, undefined, (context) =>
    receiveTitle(context, { actId: act.id, file: received.value }),
  );
  const checked = await checkTitle(title, { "app.session": nadia.token });
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value.id;
}

/** A judgment corrects the place of birth: the copies in hand are replaced, and whoever collected them is to be told. */
async function correct(
  owner: Client,
  { at: now, today }: World,
  nadia: StaffSession,
  { actId, titleUpload }: { actId: string; titleUpload: string },
): Promise<void> {
  const at = new Date(now.getTime() - A_CODE);
  const mention = {
    actId,
    kind: "REC-J",
    orderedBy: "court",
    typed: {
      title: {
        kind: "judgment",
        number: `112/${partsOf(today).year}`,
        on: typed(addDays(today, -20)),
        finalOn: typed(addDays(today, -4)),
        court: { ar: "الرباط", fr: "Rabat" },
      },
      changes: { birthPlace: { ar: "الرباط، مستشفى السويسي", fr: "Rabat, hôpital Souissi" } },
    },
    noticeId: null,
    rulingId: null,
  } as const;
  const { digest, findings } = await asOfficer(nadia, at, undefined, (context) => drawUpMention(context, mention));
  await owner.query("update account set totp_last_step = 0 where id = $1", [nadia.accountId]);
  const signed = {
    ...mention,
    titleUpload,
    because: findings.length > 0 ? "الحكم الأصلي معروض" : "",
    applicant: null,
    digest,
    code: await codeOf(owner, nadia, at),
  };
  await asOfficer(nadia, at, undefined, (context) => enterHolderMention(context, signed));
}

function typed(day: IsoDay): Readonly<Record<"day" | "month" | "year", string>> {
  const { day: date, month, year } = partsOf(day);
  return { day: String(date), month: String(month), year: String(year) };
}

async function certify({ at }: World, nadia: StaffSession): Promise<void> {
  const type = (await typesAtDesk(nadia, at)).find(({ code }) => code === "life_individual");
  if (!type) throw new Error("the demonstration knows no certificate of life");
  const blanks = { person: { ar: "فاطمة البقالي", fr: "Fatma EL BAKKALI" }, cnie: { ar: "A100200", fr: "" } };
  await asOfficer(nadia, at, undefined, (context) =>
    issueAdministrative(context, { type: type.code, version: type.version, blanks }),
  );
}
