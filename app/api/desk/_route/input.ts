import { z } from "zod";
import { problemsOf } from "#lib/declarations/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, type Failure, ok, type Result } from "#lib/kernel/result.ts";

type Refused = Failure & { problems?: readonly FieldProblem[] };

/** The identifier in the address, and nothing in the body. */
export function idOnly(rest: Record<string, unknown>, params: Record<string, string>): Result<{ id: string }, Refused> {
  return Object.keys(rest).length === 0 ? idIn(params) : err({ code: "gate.unknownField" });
}

/** The body as the schema reads it. A wrong one gives its problems, field by field. */
export function bodyOnly<B>(schema: z.ZodType<B>) {
  return (rest: Record<string, unknown>): Result<B, Refused> => {
    if (hasUnknownField(schema, rest)) return err({ code: "gate.unknownField" });
    const read = schema.safeParse(rest);
    return read.success ? ok(read.data) : err({ code: "common.invalid", problems: problemsOf(read.error, "") });
  };
}

/** The identifier in the address with the body as the schema reads it. A wrong body gives its problems, field by field. */
export function idAnd<B>(schema: z.ZodType<B>) {
  return (rest: Record<string, unknown>, params: Record<string, string>): Result<{ id: string; body: B }, Refused> => {
    const named = idIn(params);
    if (!named.ok) return named;
    if (hasUnknownField(schema, rest)) return err({ code: "gate.unknownField" });
    const read = schema.safeParse(rest);
    if (read.success) return ok({ id: named.value.id, body: read.data });
    return err({ code: "common.invalid", problems: problemsOf(read.error, "") });
  };
}

/** The act in the address with the body as the schema reads it. */
export function actAnd<B>(schema: z.ZodType<B>) {
  const read = idAnd(schema);
  return (
    rest: Record<string, unknown>,
    { actId = "" }: Record<string, string>,
  ): Result<{ actId: string; body: B }, Refused> => {
    const given = read(rest, { id: actId });
    return given.ok ? ok({ actId, body: given.value.body }) : given;
  };
}

function hasUnknownField(schema: z.ZodType, rest: Record<string, unknown>): boolean {
  return schema instanceof z.ZodObject && Object.keys(rest).some((name) => !Object.hasOwn(schema.shape, name));
}

function idIn(params: Record<string, string>): Result<{ id: string }, Refused> {
  const id = params["id"] ?? "";
  return isId(id) ? ok({ id }) : err({ code: "declarations.notFound" });
}
