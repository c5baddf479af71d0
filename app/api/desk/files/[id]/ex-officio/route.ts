import { beginExOfficio } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { idOnly } from "../../../_route/input.ts";
import { toFileWithRefusal } from "../../../_route/pages.ts";

export const POST = deskCommand({
  name: "desk.beginExOfficio",
  permission: "death:registerExOfficio",
  input: idOnly,
  run: beginExOfficio,
  then: toFileWithRefusal,
});
