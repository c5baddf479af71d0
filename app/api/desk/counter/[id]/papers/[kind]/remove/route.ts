import { z } from "zod";
import { removePicture } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { idAnd } from "../../../../../_route/input.ts";

const named = idAnd(z.strictObject({ upload: z.uuid() }));

export const POST = deskCommand({
  name: "desk.removePicture",
  permission: "declaration:receive",
  input: (rest, params) => {
    const read = named(rest, params);
    return read.ok ? ok({ id: read.value.id, kind: params["kind"] ?? "", upload: read.value.body.upload }) : read;
  },
  run: removePicture,
  then: (_outcome, { locale, params: { id = "" } }) => ({ path: `/${locale}/desk/counter/${id}` }),
});
