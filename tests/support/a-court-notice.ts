import { POST as SEND } from "../../app/api/institution/notices/route.ts";
import type { Answers } from "#lib/declarations/core/index.ts";
import { sendNotices } from "#lib/notices/index.ts";
import { now } from "#lib/platform/clock.ts";
import { randomToken } from "#lib/platform/random.ts";
import { type Answer, call, jsonRequest } from "./a-request.ts";
import type { SignedIn } from "./a-session.ts";
import { HUSBAND, typedDay, WIFE } from "./couple-answers.ts";
import type { TestDatabase } from "./database.ts";

/** Where the birth act of one person stands, as a court tells it. */
export type Told = { office: string; number?: string | undefined; year?: string | undefined };

const act = ({ office, number, year }: Told): Answers => ({
  birthActOffice: office,
  ...(number !== undefined && { birthActNumber: number }),
  ...(year !== undefined && { birthActYear: year }),
});

function withoutAct({
  birthActOffice: _office,
  birthActNumber: _number,
  birthActYear: _year,
  ...person
}: Answers): Answers {
  return person;
}

/** A marriage as the page of a court posts it. */
export function courtMarriage(reference: string, told: { husband: Told; wife: Told }, more: Answers = {}): Answers {
  return {
    kind: "marriage",
    sending: { reference },
    deed: {
      titleKind: "adoulAct",
      number: "125",
      register: "12",
      page: "88",
      drawnUpOn: typedDay("15", "9", "2026"),
      addressedOn: typedDay("21", "9", "2026"),
    },
    place: { marriedOn: typedDay("15", "9", "2026") },
    husband: { ...withoutAct(HUSBAND), ...act(told.husband), statusBefore: "single" },
    wife: { ...withoutAct(WIFE), ...act(told.wife), statusBefore: "divorced" },
    ...more,
  };
}

/** An order of kafala as the page of a court posts it, for a child of this name. */
export function courtKafala(reference: string, told: Told, name: { given: Answers; family: Answers }): Answers {
  return {
    kind: "kafala",
    sending: { reference },
    title: { mention: "KAF", number: "51/2026", on: typedDay("1", "10", "2026") },
    holder: { givenName: name.given, familyName: name.family, ...act(told) },
    kafil1: { fullName: { ar: "سعاد العلمي", latin: "Souad Alami" }, gender: "female" },
  };
}

/** A final judgment as the page of a court posts it. */
export function courtJudgment(reference: string, mention: string, told: Told, more: Answers = {}): Answers {
  return {
    kind: "judgment",
    sending: { reference },
    title: { mention, number: "88/2026", on: typedDay("1", "9", "2026") },
    final: { on: typedDay("2", "10", "2026") },
    ruling: { ar: "حكمت المحكمة علنيا ابتدائيا بما يلي" },
    holder: { ...withoutAct(HUSBAND), fatherName: "", nationality: "", ...act(told) },
    ...more,
  };
}

/** Sends it as a script of the court does, and lets the worker sign what left. */
export async function sentByCourt(court: SignedIn, body: Answers): Promise<Answer> {
  const answer = await call(SEND, jsonRequest(body, { cookie: court.cookie }));
  await sendNotices(now());
  return answer;
}

/** Sends it as the page of the court does, with the scan of its title. */
export async function sentWithScan(court: SignedIn, body: Answers, scan: Uint8Array): Promise<Answer> {
  const form = new FormData();
  form.set("_key", randomToken());
  form.set("_locale", "fr");
  for (const [name, value] of leaves(body)) form.set(name, value);
  form.set("file", new File([new Uint8Array(scan)], "acte.png", { type: "image/png" }));
  const headers = { accept: "application/json", "sec-fetch-site": "same-origin", cookie: court.cookie };
  const answer = await call(SEND, new Request("http://localhost:3000/api/", { method: "POST", body: form, headers }));
  await sendNotices(now());
  return answer;
}

function leaves(answers: Answers, under = ""): [string, string][] {
  return Object.entries(answers).flatMap(([key, value]): [string, string][] =>
    typeof value === "string"
      ? [[`${under}${key}`, value]]
      : Array.isArray(value)
        ? []
        : leaves(value, `${under}${key}.`),
  );
}

/** The notices of what was sent under a reference, in the order of the persons. */
export async function noticesOfSending(
  db: Pick<TestDatabase, "owner">,
  reference: string,
): Promise<{ id: string; status: string; receiver_office: string; envelope: Buffer | null }[]> {
  const { rows } = await db.owner.query<{
    id: string;
    status: string;
    receiver_office: string;
    envelope: Buffer | null;
  }>(
    `select n.id, n.status, n.receiver_office, n.envelope from notice n join court_sending s on s.id = n.sending_id
      where s.reference = $1 order by n.reference`,
    [reference],
  );
  return rows;
}
