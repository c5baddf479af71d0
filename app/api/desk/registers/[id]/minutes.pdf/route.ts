import { drawMinutesOfRegister } from "#lib/documents/index.ts";
import { registerPaper } from "../../../_route/register-paper.ts";

/** The signed closing minutes of a register, on paper (D99:5). */
export const GET = registerPaper("registerMinutes", "register-minutes", (officer, { id, at }) =>
  drawMinutesOfRegister(officer, id, at),
);
