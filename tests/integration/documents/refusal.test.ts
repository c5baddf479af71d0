import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appealBy } from "#lib/declarations/core/index.ts";
import { findCitizenFile, findOwnDeposit, secretCodeOf } from "#lib/declarations/index.ts";
import { dayAsPrinted } from "#lib/documents/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { formatReference } from "#lib/kernel/reference.ts";
import { now } from "#lib/platform/clock.ts";
import { textsOf } from "#lib/platform/i18n.ts";
import { aSentFile } from "#tests/support/a-birth-file.ts";
import { AGDAL, givenCountry, type Place } from "#tests/support/a-country.ts";
import { aRefusedFile } from "#tests/support/a-refused-file.ts";
import { getRequest } from "#tests/support/a-request.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { archivalFlaws } from "#tests/support/pdf-archive.ts";
import { plain, readPdf } from "#tests/support/pdf-text.ts";
import { GET as atDesk } from "../../../app/api/desk/files/[id]/refusal.pdf/route.ts";
import { GET as ofCitizen } from "../../../app/api/portal/declarations/[id]/refusal.pdf/route.ts";

let db: TestDatabase;
let nadia: SignedIn;
let abdellah: SignedIn;
let paper: Place;
beforeAll(async () => {
  db = await freshDatabase();
  ({ paper } = await givenCountry(db));
  nadia = await signedIn(db, "nadia");
  abdellah = await signedIn(db, "abdellah");
});
afterAll(() => db.close());

const at = (id: string) => ({ params: Promise.resolve({ id }) });
const lettersOf = async (file: { id: string; cookie: string }, officer: SignedIn) => {
  const answers = [
    await ofCitizen(getRequest(file.cookie), at(file.id)),
    await atDesk(getRequest(officer.cookie), at(file.id)),
  ];
  return Promise.all(answers.map(async (answer) => new Uint8Array(await answer.arrayBuffer())));
};

describe("a refused declaration (law 55-19:18, 21)", () => {
  it("is told in a letter that says all that the law wants, the same to the family and at the desk", async () => {
    const file = await aRefusedFile(nadia);
    const [letter = new Uint8Array(), again = new Uint8Array()] = await lettersOf(file, nadia);
    expect(Buffer.compare(letter, again)).toBe(0);
    expect(archivalFlaws(letter)).toEqual([]);
    const { text, title } = await readPdf(letter);
    const today = civilDayAt(now());
    const until = dayAsPrinted(appealBy(today));
    const on = dayAsPrinted(today);
    const { name } = nadia.session;
    const { rows } = await db.owner.query<Record<string, string>>(
      "select name_ar, name_fr from office where code = $1",
      [AGDAL.office],
    );
    const [office] = rows;
    expect(office).toBeDefined();
    const said = [
      formatReference(file.reference),
      "رفض التصريح بولادة",
      "Refus d’une déclaration de naissance",
      "لم يدل بالوثائق المطلوبة.",
      "Les pièces demandées n’ont pas été fournies.",
      textsOf("ar", "birth")("document.birthCertificate.name"),
      textsOf("fr", "birth")("document.birthCertificate.name"),
      "القانون رقم 55.19، المادة 10",
      "loi n° 55-19, article 10",
      "أمام رئيس مجلس الجماعة",
      "devant le président du conseil de la commune",
      "التصريح بالواقعة",
      "articles 217 à 220 du code de procédure civile",
      ...Object.values(office ?? {}),
      name.ar,
      name.latin,
      on.ar,
      on.fr,
      until.ar,
      until.fr,
    ];
    expect(said.map(plain).filter((words) => !text.includes(words))).toEqual([]);
    expect(title).toContain(formatReference(file.reference));
  });

  it("cites the articles of its own law under law 37-99, and lists no papers for another reason", async () => {
    const file = await aRefusedFile(abdellah, { place: paper, reason: "notCompetent" });
    const [letter = new Uint8Array()] = await lettersOf(file, abdellah);
    const { text } = await readPdf(letter);
    expect(text).toContain(plain("décret n° 2-99-665, article 16"));
    expect(text).not.toContain(plain("Pièces manquantes"));
  });

  it("has no letter while it was not refused, for another office, or without the secret", async () => {
    const sent = await aSentFile();
    const refused = await aRefusedFile(nadia);
    expect((await ofCitizen(getRequest(sent.cookie), at(sent.id))).status).toBe(303);
    expect((await ofCitizen(getRequest(sent.cookie), at(refused.id))).status).toBe(303);
    expect((await atDesk(getRequest(nadia.cookie), at(sent.id))).status).toBe(404);
    expect((await atDesk(getRequest(abdellah.cookie), at(refused.id))).status).toBe(404);
  });
});

describe("the clocks on a family's page", () => {
  it("are those of the receipt (law 55-19:10, 16)", async () => {
    const { id } = await aSentFile();
    const page = await findCitizenFile(id, secretCodeOf(id), now());
    const receipt = await findOwnDeposit(id, secretCodeOf(id), now());
    expect(page?.deposit).toEqual(receipt?.deposit);
    expect(page?.deposit).toMatchObject({ stage: "beingDeposited", answerBy: null });
  });
});
