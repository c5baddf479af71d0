import { type Query, queryOf } from "./texts.ts";

/** The three parts of a typed day in the query. */
export function dayIn(query: Query, name: string): { day: string; month: string; year: string } {
  return {
    day: queryOf(query, `${name}.day`),
    month: queryOf(query, `${name}.month`),
    year: queryOf(query, `${name}.year`),
  };
}
