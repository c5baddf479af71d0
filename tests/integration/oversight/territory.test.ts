import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { forgetOfficeMap } from "#lib/territory/index.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { POST as APPLY } from "../../../app/api/oversight/territory/[id]/apply/route.ts";
import { POST as RECEIVE } from "../../../app/api/oversight/territory/route.ts";
import { findTerritoryImport, type TerritoryImport } from "#lib/territory/index.ts";
import { sessionToken } from "#lib/auth/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { randomToken } from "#lib/platform/random.ts";
import { type Answer, auditOf, givenPlace, givenStaff, send } from "./given.ts";

const HEADER = "code,parent,level,kind,name_fr,name_ar";
const FILE = [
  HEADER,
  "04.,,region,region,Rabat-Salé-Kénitra,الرباط-سلا-القنيطرة",
  "04.421.,04.,province,prefecture,Rabat Capitale,الرباط",
  "04.501.,04.,province,prefecture,Skhirate-Témara,الصخيرات-تمارة",
  "04.501.01.01.,04.501.,commune,municipality,Témara,تمارة",
  "04.999.01.01.,04.999.,commune,municipality,Nulle Part,لا مكان",
  "04.501.01.03.,04.501.,commune,municipality,,بلا اسم",
  "04.501.01.01.001.,04.501.01.01.,commune,centre,Centre : Harhoura,مركز الهرهورة",
].join("\n");

let db: TestDatabase;
let manager: { cookie: string; account: string };
beforeAll(async () => {
  db = await freshDatabase();
  await givenPlace(db);
  manager = await givenStaff(db, "manager");
});
beforeEach(() => forgetOfficeMap());
afterAll(() => db.close());

function upload(content: string | Uint8Array, key = randomToken()): Promise<Answer> {
  const form = new FormData();
  form.set("_key", key);
  form.set(
    "file",
    new File([typeof content === "string" ? content : new Uint8Array(content)], "hcp.csv", { type: "text/csv" }),
  );
  return send(RECEIVE, manager.cookie, form);
}

async function uploaded(content: string): Promise<string> {
  const { path } = await upload(content);
  return path.split("/").at(-1) ?? "";
}

async function preview(id: string, cookie = manager.cookie): Promise<TerritoryImport | undefined> {
  const token = await sessionToken((name) =>
    cookie.startsWith(`${name}=`) ? cookie.slice(name.length + 1) : undefined,
  );
  const read = await inTransaction("oversight", { "app.session": token }, async (tx) =>
    ok(await findTerritoryImport(tx, id)),
  );
  return read.ok ? read.value : undefined;
}

async function apply(id: string, accepted: string[], seen?: string): Promise<Answer> {
  const shown = seen ?? (await preview(id))?.seen ?? "";
  return send(APPLY, manager.cookie, { seen: shown, "accepted[]": accepted }, { id });
}

async function known(): Promise<Record<string, string>> {
  const { rows } = await db.owner.query<{ code: string; name_fr: string }>(
    "select code, name_fr from territory where code like '04%' order by code",
  );
  return Object.fromEntries(rows.map(({ code, name_fr }) => [code, name_fr]));
}

describe("a territory file", () => {
  it("is compared with what is known, and changes nothing by itself", async () => {
    const before = await known();
    const answer = await upload(FILE);
    expect(answer).toMatchObject({ status: 303, refused: null });
    const file = await preview(answer.path.split("/").at(-1) ?? "");
    expect(file).toMatchObject({ fileName: "hcp.csv", rows: 7, outcome: null });
    const { added, changed, unchanged, centres, errors } = file?.preview ?? {};
    expect(added?.map(({ code }) => code)).toEqual(["04.501", "04.501.01.01"]);
    expect(changed?.map(({ before: was, after, fields }) => [was.nameFr, after.nameFr, fields])).toEqual([
      ["Rabat", "Rabat Capitale", ["nameFr"]],
    ]);
    expect(unchanged?.map(({ code }) => code)).toEqual(["04"]);
    expect(centres?.map(({ communeCode }) => communeCode)).toEqual(["04.501.01.01"]);
    expect(errors?.map(({ line, problem }) => [line, problem])).toEqual([
      [6, "territory.importUnknownParent"],
      [7, "territory.importEmptyName"],
    ]);
    expect(await known()).toEqual(before);
  });

  it("loads the rows that were accepted, in one go, and leaves its trace", async () => {
    const id = await uploaded(FILE);
    expect(await apply(id, ["04.501", "04.501.01.01"])).toMatchObject({
      path: `/fr/oversight/territory/${id}`,
      refused: null,
    });
    expect(await known()).toMatchObject({ "04.421": "Rabat", "04.501": "Skhirate-Témara", "04.501.01.01": "Témara" });
    expect(await preview(id)).toMatchObject({ preview: null, outcome: { added: 2, changed: 0 } });
    expect(await auditOf(db, "territory.imported")).toMatchObject([
      {
        actor: { account: manager.account, role: "manager" },
        subject: { kind: "territoryImport", id },
        detail: { added: 2, changed: 0 },
      },
    ]);
    expect(await apply(id, ["04.421"], "0".repeat(64))).toMatchObject({ refused: "territory.importAlreadyApplied" });
  });

  it("keeps what stood there before a change", async () => {
    const id = await uploaded(FILE);
    expect(await apply(id, ["04.421"])).toMatchObject({ refused: null });
    expect(await known()).toMatchObject({ "04.421": "Rabat Capitale" });
    const { rows } = await db.owner.query<{ outcome: { changed: { before: object; after: object }[] } }>(
      "select outcome from territory_import where id = $1",
      [id],
    );
    expect(rows[0]?.outcome.changed).toMatchObject([
      { before: { nameFr: "Rabat" }, after: { nameFr: "Rabat Capitale" } },
    ]);
  });

  it("is not loaded when nothing is accepted, when a parent is left out, or when the territory has changed since", async () => {
    const fresh = FILE.replaceAll("04.501", "04.281").replace("Skhirate-Témara", "Kénitra").replace("Capitale", "");
    const id = await uploaded(fresh);
    const shown = (await preview(id))?.seen ?? "";
    expect(await apply(id, [])).toMatchObject({ refused: "territory.importNothingAccepted" });
    expect(await apply(id, ["04.281.01.01"])).toMatchObject({ refused: "territory.importParentLeftOut" });
    await db.owner.query("update territory set name_fr = 'Rabat-Salé-Kénitra (région)' where code = '04'");
    expect(await apply(id, ["04.281"], shown)).toMatchObject({ refused: "territory.importOutdated" });
    expect(await known()).not.toHaveProperty("04.281");
  });

  it("is refused with a reason when it cannot be read", async () => {
    expect(await upload("code,parent,level,kind,name_fr\n")).toMatchObject({
      path: "/fr/oversight/territory",
      refused: "territory.importMissingColumn",
    });
    expect(await upload(`${HEADER}\n`)).toMatchObject({ refused: "territory.importEmpty" });
    expect(await upload(new Uint8Array([0xd3, 0xe1, 0xc7]))).toMatchObject({ refused: "territory.importNotUtf8" });
    expect(await upload(`${HEADER}\n04.,,region,region,"Rabat,الرباط\n`)).toMatchObject({
      refused: "territory.importUnreadable",
    });
    expect(await upload("x".repeat(1_000_001))).toMatchObject({ refused: "territory.importFileTooLarge" });
    const empty = new FormData();
    empty.set("file", new File([], ""));
    expect(await send(RECEIVE, manager.cookie, empty)).toMatchObject({ refused: "territory.importFileMissing" });
    const many = Array.from({ length: 5_001 }, (_, at) => `${at}.,,region,region,Région,جهة`);
    expect(await upload([HEADER, ...many].join("\n"))).toMatchObject({ refused: "territory.importTooManyRows" });
  });

  it("is seen by the account that sent it, and by no other", async () => {
    const id = await uploaded(FILE);
    const other = await givenStaff(db, "manager");
    expect(await preview(id, other.cookie)).toBeUndefined();
    expect(await send(APPLY, other.cookie, { seen: "0".repeat(64), "accepted[]": ["04.421"] }, { id })).toMatchObject({
      refused: "territory.importGone",
    });
  });

  it("of the size of the country is compared and loaded within a second or two", async () => {
    const provinces = Array.from({ length: 60 }, (_, at) => `02.${100 + at}`);
    const rows = provinces.flatMap((province) => [
      `${province}.,02.,province,province,Province ${province},إقليم`,
      ...Array.from(
        { length: 32 },
        (_, at) => `${province}.03.${String(at + 10)}.,${province}.,commune,rural_commune,Commune ${at},جماعة`,
      ),
    ]);
    const id = await uploaded([HEADER, "02.,,region,region,L'Oriental,الشرق", ...rows].join("\n"));
    const file = await preview(id);
    const codes = file?.preview?.added.map(({ code }) => code) ?? [];
    expect(codes).toHaveLength(1 + 60 + 60 * 32);
    expect(await apply(id, codes)).toMatchObject({ refused: null });
    expect(await preview(id)).toMatchObject({ outcome: { added: 1_981, changed: 0 } });
  });
});
