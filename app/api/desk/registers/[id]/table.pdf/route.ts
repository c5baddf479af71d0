import { drawRegisterTable } from "#lib/documents/index.ts";
import { registerPaper } from "../../../_route/register-paper.ts";

/** The alphabetical table of a closed register, or of the ten years that end with it (D99:5). */
export const GET = registerPaper("registerTable", "register-table", (officer, { id, at, query }) =>
  drawRegisterTable(officer, { id, content: query.get("of") === "tenYears" ? "tenYears" : "year" }, at),
);
