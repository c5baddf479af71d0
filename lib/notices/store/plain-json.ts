type Json = string | number | boolean | Json[] | { [name: string]: Json };

/** A value as the database keeps it: what is undefined is absent. */
export function plainJson(value: object): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}
