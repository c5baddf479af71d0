// npm run node -- key                        this node's own public key, to hand to the operator of another
// npm run node -- add sud --ar … --fr … --address https://… --key-id … --key … --offices 044210105-01,044210106-01 [--institutions TRIB-FAM-FES]
// npm run node -- end sud                    nothing crosses to it or from it any more; what it signed stays verifiable
import { parseArgs } from "node:util";
import pg from "pg";
import { auditBody } from "#lib/audit/core/index.ts";
import { config } from "#lib/platform/config.ts";
import { keyPairOfFile } from "../../lib/seal/key-file.ts";
import { keyIdOf } from "../../lib/seal/key-id.ts";

export type NodeEntry = {
  code: string;
  ar: string;
  fr: string;
  address: string;
  key: Uint8Array;
  offices: readonly string[];
  /** Courts that send through it. */
  institutions?: readonly string[];
};

const WORDS = {
  ar: "its name in Arabic",
  fr: "its name in French",
  address: "https://name[:port], without a path",
  "key-id": "the name of its key, as `npm run node -- key` says it there",
  key: "its public key, as `npm run node -- key` says it there",
  offices: "codes of the offices whose registers it keeps, with commas",
} as const;
type Word = keyof typeof WORDS | "institutions";

/** A node from the words of the command line. Throws a message for the operator, also where the key is not the one that its name says. */
export function nodeEntryOf(code: string | undefined, words: Readonly<Partial<Record<Word, string>>>): NodeEntry {
  const missing = (Object.keys(WORDS) as (keyof typeof WORDS)[]).filter((word) => !words[word]?.trim());
  if (!/^[a-z][a-z0-9-]{1,39}$/.test(code ?? "")) throw new Error("its code: 2 to 40 of a-z 0-9 -, a letter first");
  if (missing.length > 0)
    throw new Error(`some words are missing:\n${missing.map((word) => `  --${word}: ${WORDS[word]}`).join("\n")}`);
  const key = new Uint8Array(Buffer.from(words.key ?? "", "base64url"));
  if (key.length !== 32 || keyIdOf("seal", key) !== words["key-id"])
    throw new Error("the key is not the one that its name says: copy both again, and compare them by telephone");
  if (!/^https?:\/\/[^/?#\s@]+$/.test(words.address ?? "")) throw new Error(`--address: ${WORDS.address}`);
  const offices = (words.offices ?? "").split(",").map((office) => office.trim());
  const institutions = (words.institutions ?? "").split(",").flatMap((one) => (one.trim() === "" ? [] : [one.trim()]));
  return {
    institutions,
    code: code ?? "",
    ar: words.ar ?? "",
    fr: words.fr ?? "",
    address: words.address ?? "",
    key,
    offices,
  };
}

/** Makes another node known, or gives a known one its new address, key and offices; an earlier key opens nothing more. */
export async function addNode(
  owner: pg.Client,
  { code, ar, fr, address, key, offices, institutions = [] }: NodeEntry,
): Promise<void> {
  await inOneTransaction(owner, code, "node.added", async () => {
    const { rows } = await owner.query<{ code: string }>("select code from office where code = any ($1)", [offices]);
    const unknown = offices.filter((office) => !rows.some((row) => row.code === office));
    if (unknown.length > 0) throw new Error(`no office has the code ${unknown.join(", ")}`);
    await owner.query(
      `insert into node (code, name_ar, name_fr, address) values ($1, $2, $3, $4)
       on conflict (code) do update set name_ar = $2, name_fr = $3, address = $4, ended_at = null`,
      [code, ar, fr, address],
    );
    const keyId = keyIdOf("seal", key);
    await owner.query(
      `update node_key set ended_at = clock_timestamp() where node_code = $1 and id <> $2 and ended_at is null`,
      [code, keyId],
    );
    await owner.query(
      `insert into node_key (id, node_code, public_key) values ($1, $2, $3) on conflict (id) do update set ended_at = null
        where node_key.node_code = $2`,
      [keyId, code, Buffer.from(key)],
    );
    await owner.query("delete from node_office where node_code = $1 and office_code <> all ($2)", [code, offices]);
    await owner.query(
      `insert into node_office (office_code, node_code) select office, $1 from unnest($2::text[]) as given (office)
       on conflict (office_code) do update set node_code = $1`,
      [code, offices],
    );
    await owner.query("delete from node_institution where node_code = $1 and institution_code <> all ($2)", [
      code,
      institutions,
    ]);
    await owner.query(
      `insert into node_institution (institution_code, node_code) select institution, $1 from unnest($2::text[]) as given (institution)
       on conflict (institution_code) do update set node_code = $1`,
      [code, institutions],
    );
  });
}

/** From now on nothing crosses to a node or from it; its offices are written to on paper. */
export async function endNode(owner: pg.Client, code: string): Promise<void> {
  await inOneTransaction(owner, code, "node.ended", async () => {
    const { rowCount } = await owner.query(
      "update node set ended_at = clock_timestamp() where code = $1 and ended_at is null",
      [code],
    );
    if (rowCount === 0) throw new Error(`no node has the code ${code}, or it has ended`);
    await owner.query("update node_key set ended_at = clock_timestamp() where node_code = $1 and ended_at is null", [
      code,
    ]);
  });
}

async function inOneTransaction(
  owner: pg.Client,
  code: string,
  type: "node.added" | "node.ended",
  work: () => Promise<void>,
): Promise<void> {
  await owner.query("begin");
  try {
    await work();
    const body = auditBody({ kind: "system" }, { type, subject: { kind: "node", id: code } });
    await owner.query("select append_audit('system', $1, $2)", [type, body]);
    await owner.query("commit");
  } catch (fault) {
    await owner.query("rollback");
    throw fault;
  }
}

async function run(): Promise<void> {
  const option = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ar: option,
      fr: option,
      address: option,
      "key-id": option,
      key: option,
      offices: option,
      institutions: option,
    },
  });
  const [what, code] = positionals;
  if (what === "key") {
    const { signer, publicKey } = keyPairOfFile(config().sealKeyFile, "seal");
    console.log(`--key-id ${signer.keyId} --key ${Buffer.from(publicKey).toString("base64url")}`);
    return;
  }
  if (what !== "add" && what !== "end") throw new Error("say what: key, add CODE … or end CODE");
  const owner = new pg.Client({ connectionString: process.env["DATABASE_URL"] });
  await owner.connect();
  try {
    if (what === "add") await addNode(owner, nodeEntryOf(code, values));
    else await endNode(owner, code ?? "");
    console.log(`${code ?? ""}: done`);
  } finally {
    await owner.end();
  }
}

if (import.meta.main) {
  try {
    await run();
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  }
}
