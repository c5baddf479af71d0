import type { Client } from "pg";
import { checkPage, enterPaperAct, noteUnusedNumber, openPaperVolume, receivePage } from "#lib/acts/index.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import { isoDay, partsOf } from "#lib/calendar/core/index.ts";
import { prepareAct } from "#lib/declarations/index.ts";
import { quarantine } from "#lib/files/index.ts";
import { codeOf, type Declared, type World } from "./desk-work.ts";
import { signedPage } from "./specimens.ts";
import { asOfficer } from "./walk.ts";

/** The office began here in mid-year: its paper already had this many births and deaths. */
const WRITTEN_BEFORE = { birth: 130, death: 42 } as const;

/**
 * The paper registers of the demonstration: a stamped volume of each kind, from the number after the last one on paper; a birth entered from
 * its signed page, and a number that a spoiled page took away.
 */
export async function seedPaperRegister(
  owner: Client,
  world: World,
  officer: StaffSession,
  born: Declared,
): Promise<void> {
  // each signature with a code of its own
  let minutes = 12;
  const signing = async () => {
    const at = new Date(world.at.getTime() - (minutes -= 1) * 60_000);
    return { at, code: await codeOf(owner, officer, at) };
  };
  const stampedOn = isoDay(partsOf(world.today).year - 1, 12, 28);
  const registers = { birth: "", death: "" };
  for (const kind of ["birth", "death"] as const) {
    registers[kind] = await registerOf(owner, world, kind);
    const { at, code } = await signing();
    const first = WRITTEN_BEFORE[kind] + 1;
    const pages = 400;
    const input = {
      ...{ volume: 1, pages, stampedPages: pages, originals: 2, firstNo: first, firstPage: first, stampedOn, code },
      stampedBy: "نائب وكيل الملك",
      court: "المحكمة الابتدائية المدنية بالدار البيضاء",
    };
    await asOfficer(officer, at, undefined, (context) => openPaperVolume(context, { id: registers[kind], input }));
  }
  const no = WRITTEN_BEFORE.birth + 1;
  await enterFromPaper(officer, await signing(), born, no);
  const { at, code } = await signing();
  const note = "انسكب الحبر على الصفحة قبل التوقيع، فشُطبت وأُعيد الرسم في الصفحة الموالية";
  const unused = { no: no + 1, volume: 1, page: no + 1, reason: "spoiled" as const, note, code };
  await asOfficer(officer, at, undefined, (context) =>
    noteUnusedNumber(context, { id: registers.birth, input: unused }),
  );
}

async function enterFromPaper(
  officer: StaffSession,
  { at, code }: { at: Date; code: string },
  born: Declared,
  no: number,
): Promise<void> {
  const completion = {
    identityProof: { kind: "cnie", number: "ZZ100210" },
    familyName: null,
    tifinagh: {},
    hijri: { offset: 0, reason: "مراجعة التقويم الرسمي" },
    signature: "declarant",
  } as const;
  const { draftId } = await asOfficer(officer, at, undefined, (context) =>
    prepareAct(context, { id: born.id, input: completion }),
  );
  const page = await quarantine({ name: `page-${no}.pdf`, content: await signedPage(born.answers, no) });
  if (!page.ok) throw new Error(page.error.code);
  const sent = await asOfficer(officer, at, undefined, (context) =>
    receivePage(context, { draftId, file: page.value }),
  );
  const checked = await checkPage(sent, { "app.session": officer.token });
  if (!checked.ok) throw new Error(checked.error.code);
  const input = { no, volume: 1, page: no, scan: sent.id, code };
  const entered = await asOfficer(officer, at, 1, (context) => enterPaperAct(context, { draftId, input }));
  if (entered.held !== null) throw new Error("the demonstration's paper act is held");
}

async function registerOf(owner: Client, { paperOffice }: World, kind: "birth" | "death"): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    "select id from register_year where office_code = $1 and kind = $2 and regime = 'R37' order by year desc",
    [paperOffice, kind],
  );
  return rows[0]?.id ?? "";
}
