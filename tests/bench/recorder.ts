import pg from "pg";

/** One statement as it went to the server; `name` where the server was told to keep it prepared. */
export type Statement = { name?: string; text: string; values: readonly unknown[] };

/** The statements of one committed transaction, from BEGIN to COMMIT. */
export type Script = readonly Statement[];

export type Recorder = { take(): Script[]; stop(): void };

/**
 * Notes what every connection of this process sends, transaction by transaction, so that a bare client can do exactly the same again.
 * Transactions that were rolled back are not kept.
 */
export function recordTransactions(): Recorder {
  const original = pg.Client.prototype.query;
  const open = new WeakMap<object, Statement[]>();
  let finished: Script[] = [];

  function recording(this: pg.Client, ...words: unknown[]): unknown {
    const statement = statementOf(words[0], words[1]);
    if (statement) note(this, statement);
    return Reflect.apply(original, this, words);
  }
  function note(client: object, statement: Statement): void {
    const verb = statement.text.trim().toUpperCase();
    if (verb === "BEGIN") open.set(client, []);
    const script = open.get(client);
    script?.push(statement);
    if (verb === "COMMIT" && script) finished.push(script);
    if (verb === "COMMIT" || verb === "ROLLBACK") open.delete(client);
  }
  Object.assign(pg.Client.prototype, { query: recording });

  return {
    take: () => {
      const taken = finished;
      finished = [];
      return taken;
    },
    stop: () => void Object.assign(pg.Client.prototype, { query: original }),
  };
}

function statementOf(first: unknown, second: unknown): Statement | undefined {
  if (typeof first === "string") return { text: first, values: Array.isArray(second) ? second : [] };
  if (typeof first !== "object" || first === null || !("text" in first) || typeof first.text !== "string")
    return undefined;
  const values = "values" in first && Array.isArray(first.values) ? first.values : [];
  const isNamed = "name" in first && typeof first.name === "string" && first.name !== "";
  return { text: first.text, values, ...(isNamed && { name: String(first.name) }) };
}
