import { describe, expect, it } from "vitest";
import { describeFault } from "./fault.ts";

const NAME = "Fatima Zahra";

describe("a fault in the journal", () => {
  it("keeps the code and the names of tables, never the values PostgreSQL quotes", () => {
    const fault = Object.assign(new Error(`Key (name)=(${NAME}) already exists`), {
      code: "23505",
      constraint: "account_login_key",
      table: "account",
      detail: NAME,
    });
    expect(describeFault(fault)).toMatchObject({ code: "23505", constraint: "account_login_key", table: "account" });
    expect(JSON.stringify(describeFault(fault))).not.toContain(NAME);
  });

  it("keeps nothing of a text that could not be read, also not in its causes", () => {
    const thrown = ((): unknown => {
      try {
        return JSON.parse(`{"name": ${NAME}}`);
      } catch (fault) {
        return new Error(`could not read ${NAME}`, { cause: fault });
      }
    })();
    expect(JSON.stringify(describeFault(thrown))).not.toContain("Fatima");
  });

  it("says what a programming error or the system said", () => {
    expect(describeFault(new TypeError("x is not a function")).message).toBe("x is not a function");
    expect(
      describeFault(
        Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:5432"), { code: "ECONNREFUSED", syscall: "connect" }),
      ),
    ).toMatchObject({
      code: "ECONNREFUSED",
      message: "connect ECONNREFUSED 127.0.0.1:5432",
    });
  });

  it("shows where it happened", () => {
    expect(describeFault(new Error("hidden")).frames[0]).toMatch(/^at .*fault\.test\.ts/);
  });
});
