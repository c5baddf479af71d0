/** A connection keeps its prepared statements in memory; past this many texts a statement is parsed at every call, as without a name. */
const MOST = 400;
const UNNAMED = "";

/**
 * Names for prepared statements, so that each connection parses and plans a text once: the same text has the same name. Texts that
 * vary without end, as generated filters do, do not fill the server.
 */
export function statementNames(): (query: { sql: string }) => string {
  const known = new Map<string, string>();
  return ({ sql }) => {
    const name = known.get(sql);
    if (name !== undefined) return name;
    if (known.size >= MOST) return UNNAMED;
    const next = `s${known.size + 1}`;
    known.set(sql, next);
    return next;
  };
}
