import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POST as RESUME } from "../../../app/api/portal/resume/route.ts";
import { secretCodeOf } from "#lib/declarations/index.ts";
import { type BirthFile, aSentFile } from "#tests/support/a-birth-file.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { call, formRequest, jsonRequest } from "#tests/support/a-request.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

let db: TestDatabase;
let file: BirthFile;
let other: BirthFile;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  file = await aSentFile();
  other = await aSentFile();
});
afterAll(() => db.close());

const UNKNOWN = "NA26AAAAAAA";
const tell = (reference: string, code: string, headers: Record<string, string> = {}) =>
  call(RESUME, jsonRequest({ reference, code }, { headers }));
const forget = () => db.owner.query("delete from attempt");

describe("coming back to a declaration", () => {
  it("sixty families at one moment all come in", async () => {
    await forget();
    const files = await Promise.all(Array.from({ length: 4 }, () => aSentFile()));
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, at) => {
        const { id } = files[at % files.length] ?? file;
        return call(
          RESUME,
          jsonRequest({ reference: "", code: secretCodeOf(id) }, { headers: { "x-forwarded-for": `10.0.0.${at}` } }),
        );
      }),
    );
    expect(new Set(answers.map(({ status, code }) => `${status} ${code}`))).toEqual(new Set(["200 "]));
  });

  it("an unknown reference, a wrong code and another's code have one answer", async () => {
    await forget();
    const answers = [
      await tell(UNKNOWN, secretCodeOf(file.id)),
      await tell(file.reference, "ACDE-FGHJ-KMNP-QRTU"),
      await tell(file.reference, secretCodeOf(other.id)),
      await tell("nothing of ours", secretCodeOf(file.id)),
      await tell(file.reference, ""),
    ];
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.code).toBe("declarations.notFoundOrWrongCode");
    expect(answers.every(({ headers }) => headers.get("set-cookie") === null)).toBe(true);
  });

  it("after five tries on one reference even the right code waits, in any order and all at once", async () => {
    await forget();
    const wrong = await Promise.all(Array.from({ length: 20 }, () => tell(file.reference, "ACDE-FGHJ-KMNP-QRTU")));
    expect(wrong.filter(({ code }) => code === "declarations.notFoundOrWrongCode")).toHaveLength(5);
    expect(wrong.filter(({ code }) => code === "declarations.tooManyTries")).toHaveLength(15);
    expect((await tell(file.reference, secretCodeOf(file.id))).code).toBe("declarations.tooManyTries");
    expect((await tell(other.reference, secretCodeOf(other.id))).outcome).toBe("done");
  });

  it("a sender who writes addresses of others before his own is counted under his own", async () => {
    await forget();
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        tell("", "ACDE-FGHJ-KMNP-QRTU", { "x-forwarded-for": `1.2.3.${at}, 10.1.1.1` }),
      ),
    );
    expect(answers.filter(({ code }) => code === "declarations.notFoundOrWrongCode")).toHaveLength(30);
  });

  it("puts the code into a cookie that scripts cannot read, and never into an address", async () => {
    await forget();
    const code = secretCodeOf(file.id);
    const answer = await call(RESUME, formRequest({ reference: file.reference, code }));
    expect(answer.headers.get("location")).toBe(`/fr/track/${file.id}`);
    expect(answer.headers.get("set-cookie")).toMatch(/; Path=\/; HttpOnly; SameSite=Lax; Max-Age=2592000$/);
    expect(answer.headers.get("location")).not.toContain(code);
  });

  it("is answered whatever stands in the referrer", async () => {
    await forget();
    const answer = await call(
      RESUME,
      formRequest({ reference: file.reference, code: "x" }, { headers: { referer: "::nonsense::" } }),
    );
    expect(answer.headers.get("location")).toBe("/fr/resume?refused=declarations.notFoundOrWrongCode");
  });
});
