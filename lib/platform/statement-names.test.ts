import { expect, it } from "vitest";
import { statementNames } from "./statement-names.ts";

it("a statement keeps its name, and another has another", () => {
  const nameOf = statementNames();
  const [first, second] = ["select 1", "select 2"].map((sql) => nameOf({ sql }));
  expect(first).not.toBe(second);
  expect(nameOf({ sql: "select 1" })).toBe(first);
});

it("statements without end do not fill the server: the later ones have no name, the earlier keep theirs", () => {
  const nameOf = statementNames();
  const names = Array.from({ length: 1000 }, (_, at) => nameOf({ sql: `select ${at}` }));
  const named = names.filter((name) => name !== "");
  expect(new Set(named).size).toBe(named.length);
  expect(named.length).toBeLessThan(1000);
  expect(nameOf({ sql: "select 0" })).toBe(names[0]);
});
