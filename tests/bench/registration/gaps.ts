import pg from "pg";

/** Numbers that are missing from a register, or in it twice, over all registers of a database. */
export async function countGaps(ownerAddress: string): Promise<number> {
  const owner = new pg.Client({ connectionString: ownerAddress });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ wrong: number }>(
      `select coalesce(sum(abs(r.last_no - r.first_no + 1 - found.acts) + found.acts - found.numbers), 0)::int as wrong
         from register_year r
        cross join lateral (select count(*) as acts, count(distinct a.no) as numbers from act a
                             where a.register_year_id = r.id and a.no between r.first_no and r.last_no) as found
        where r.last_no >= r.first_no`,
    );
    return rows[0]?.wrong ?? Number.NaN;
  } finally {
    await owner.end();
  }
}
