import type { APIRequestContext } from "@playwright/test";
import { command } from "./given.ts";

/** Somebody whom no register of the demonstration knows, as the counter types her. */
export const UNKNOWN = {
  event: "birth",
  givenAr: "زهراء",
  familyAr: "التدلاوي",
  givenLatin: "Zahra",
  familyLatin: "TADLAOUI",
  sex: "female",
  eventOn: { day: "", month: "", year: "1956" },
  eventPlace: "الرباط",
  yearFrom: "1956",
  yearTo: "1956",
  applicant: "زهراء التدلاوي",
  purpose: "permission",
} as const;

/** A search for somebody whose name a paper act of the demonstration bears: that act waits to be judged. */
export async function givenCertificateSearch(request: APIRequestContext): Promise<string> {
  const names = { givenAr: "محمد", familyAr: "العلوي", givenLatin: "Mohammed", familyLatin: "Alaoui", sex: "male" };
  const when = { eventOn: { day: "", month: "", year: "1987" }, yearFrom: "1986", yearTo: "1988" };
  const asked = { ...UNKNOWN, ...names, ...when };
  return (await command<{ id: string }>(request, "/api/desk/certificates/searches", asked)).id;
}
