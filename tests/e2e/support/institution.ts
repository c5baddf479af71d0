import type { BrowserContext } from "@playwright/test";
import { addDays, type IsoDay, parseIsoDay } from "#lib/calendar/core/index.ts";
import { aKey, command, OWN_PAGE } from "./given.ts";

let certificates = 0;

/** A certificate number that no other story of this run has used. */
export function aCertificate(): string {
  certificates += 1;
  return `E2E-${process.pid}-${Date.now().toString(36)}-${certificates}`;
}

/** The number of a national card that no other story of this run has used. */
export function aCard(): string {
  certificates += 1;
  return `Z${String(((Date.now() + process.pid * 31 + certificates * 7) % 900_000) + 100_000)}`;
}

/** A day as the three controls of a page take it. */
export function dayOf(on: IsoDay): { day: string; month: string; year: string } {
  const [year = "", month = "", day = ""] = on.split("-");
  return { day: String(Number(day)), month: String(Number(month)), year };
}

/** The day before today, as the demonstration's calendar counts. */
export function yesterday(): IsoDay {
  const today = parseIsoDay(new Date().toISOString().slice(0, 10));
  if (!today.ok) throw new Error("the clock gives no day");
  return addDays(today.value, -1);
}

/** A file of births under one lot of certificates; one row may carry a day that does not exist. */
export function birthsFile(
  lot: string,
  count: number,
  wrong: number,
): { name: string; mimeType: string; buffer: Buffer } {
  const [year = "", month = "", day = ""] = yesterday().split("-");
  const header =
    "certificat;date_naissance;heure;sexe;prenom_mere_arabe;prenom_mere_latin;nom_mere_arabe;nom_mere_latin;cnie_mere";
  const rows = Array.from({ length: count }, (_, at) => {
    const on = at + 1 === wrong ? "31/02/2026" : `${day}/${month}/${year}`;
    return `${lot}/${at + 1};${on};08:${10 + at};F;فاطمة;Fatima;العلوي;El Alaoui;`;
  });
  const text = `\u{FEFF}${[header, ...rows].join("\r\n")}\r\n`;
  return { name: "naissances.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
}

/** A birth that the maternity has declared. */
export async function givenAnnounced(context: BrowserContext): Promise<{ id: string; certificate: string }> {
  const certificate = aCertificate();
  const [year = "", month = "", day = ""] = yesterday().split("-");
  const { id } = await command<{ id: string }>(context.request, "/api/institution/declarations", {
    kind: "birth",
    place: { certificateNumber: certificate, bornOn: { day, month, year }, time: { hour: "8", minute: "45" } },
    child: { sex: "female" },
    mother: { givenName: { ar: "فاطمة", latin: "Fatima" }, familyName: { ar: "العلوي", latin: "El Alaoui" } },
  });
  return { id, certificate };
}

/** A death that the annex has declared at the office of Agdal. */
export async function givenAnnouncedDeath(context: BrowserContext): Promise<string> {
  const { id } = await command<{ id: string }>(context.request, "/api/institution/declarations", {
    kind: "death",
    place: {
      certificateNumber: aCertificate(),
      diedOn: dayOf(yesterday()),
      time: { hour: "4", minute: "20" },
      manner: "violent",
    },
    office: { code: "044210101-01" },
    deceased: {
      givenName: { ar: "حسن", latin: "Hassan" },
      familyName: { ar: "بنعلي", latin: "Benali" },
      sex: "male",
      cnie: aCard(),
    },
  });
  return id;
}

/** A page of a declaration that was typed with mistakes: its entry. */
export async function givenMistakes(context: BrowserContext): Promise<string> {
  const data = { kind: "death", place: { certificateNumber: "" }, _key: aKey(), _locale: "fr" };
  const response = await context.request.post("/api/institution/declarations", { headers: OWN_PAGE, data });
  const entry = new URL(response.headers()["x-next-page"] ?? "", "http://here.invalid").searchParams.get("entry");
  if (entry === null) throw new Error(await response.text());
  return entry;
}

/** A file of births that was received: looked at, or taken. */
export async function givenFile(context: BrowserContext, isTaken: boolean): Promise<string> {
  const file = birthsFile(aCertificate(), 3, 2);
  const multipart = { _key: aKey(), _locale: "fr", kind: "birth", file };
  const response = await context.request.post("/api/institution/files", { headers: OWN_PAGE, multipart });
  const answer = (await response.json()) as { value?: { id: string } };
  if (answer.value === undefined) throw new Error(JSON.stringify(answer));
  if (isTaken) await command(context.request, `/api/institution/files/${answer.value.id}/take`, {});
  return answer.value.id;
}
