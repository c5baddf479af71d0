import { err, type Failure, ok, type Result } from "#lib/kernel/result.ts";
import { isId } from "#lib/kernel/ids.ts";
import { appendAudit } from "#lib/audit/index.ts";
import { now } from "#lib/platform/clock.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import { inTransaction, type SessionSettings } from "#lib/platform/db.ts";
import { type CitizenContext, leave, type Outcome, type Ran } from "./citizen-command.ts";
import { readMeta } from "./core/index.ts";
import { refuse, refuseForeign, withFaults } from "./door.ts";
import { once } from "./idempotency.ts";
import { cookieOf, secretCookieName, secretHashHex } from "./secret-cookie.ts";
import { readUpload } from "./upload-body.ts";

type Params = Record<string, string>;
type PostedFile = { name: string; content: Uint8Array };

type Spec<I, Held, T> = {
  name: string;
  mostFileBytes: number;
  /** The refusal of a form whose file is not there, too large or not whole. */
  refusals: Readonly<Record<"missing" | "tooLarge" | "cutShort", string>>;
  input: (rest: Record<string, unknown>, params: Params) => Result<I>;
  /** Asked before a byte is written anywhere, and again by `run` under its lock. */
  may: (context: CitizenContext, input: I) => Promise<Result<unknown>>;
  /** Puts the file where it lies until a row names it: outside every transaction. */
  hold: (file: PostedFile, input: I) => Promise<Result<Held>>;
  run: (context: CitizenContext, input: I, held: Held) => Promise<Ran<T>>;
  /** Called after every attempt: takes away what was held when no row came to name it (refused, failed, the same form twice). */
  release: (held: Held, session: SessionSettings) => Promise<void>;
  /** What is tried after the commit while the person waits; its refusal is told in place of the value. */
  after: (value: T, session: SessionSettings) => Promise<Result<T>>;
  then: (outcome: Outcome<T>, where: { locale: CitizenContext["locale"]; params: Params }) => { path: string };
};

type Route = (request: Request, context: { params: Promise<Params> }) => Promise<Response>;

/**
 * A citizen sends one file: origin → body, counted → secret → parse → may → hold → once (run → audit) in one transaction → after → the
 * next page, or JSON. The sibling of `citizenCommand` for bodies that are too large to be read whole without care.
 */
export function citizenUpload<I, Held, T>(spec: Spec<I, Held, T>): Route {
  return (request, { params: pending }) =>
    withFaults(request, spec.name, async () => {
      const foreign = refuseForeign(request);
      if (foreign) return foreign;
      const body = await readUpload(request, spec.mostFileBytes);
      if (body === undefined) return refuse(request, 400, { code: "gate.malformed" });
      const entered = readMeta(body.fields);
      if (entered === undefined) return refuse(request, 400, { code: "gate.stalePage" });
      const { meta, rest } = entered;
      const params = await pending;
      const declaration = params["id"] ?? "";
      const give = (outcome: Outcome<T>): Response => leave(request, outcome, spec, meta.locale, params);
      const refused = (failure: Failure): Response => give({ status: "refused", failure });

      const secret = isId(declaration) ? cookieOf(request, secretCookieName(declaration)) : undefined;
      if (secret === undefined) return refused({ code: "declarations.secretMissing" });
      const { file } = body;
      if (typeof file === "string") return refused({ code: spec.refusals[file] });
      const input = spec.input(rest, params);
      if (!input.ok) return refused(input.error);

      const session: SessionSettings = { "app.secret": secretHashHex(secret) };
      const context = { at: now(), locale: meta.locale, version: meta.version, declaration };
      const may = await inTransaction("portal", session, (tx) => spec.may({ ...context, tx }, input.value));
      if (!may.ok) return refused(may.error);
      const fileHash = Buffer.from(sha256(file.content)).toString("hex");
      const call = { actor: declaration, key: meta.key, route: spec.name, body: { ...rest, ...params, fileHash } };
      const held = await spec.hold(file, input.value);
      if (!held.ok) return refused(held.error);

      const ran = await runOnce(spec, { context, session, input: input.value, held: held.value, call });
      if (!ran.ok) return refused(ran.error);
      const after = await spec.after(ran.value, session);
      return after.ok ? give({ status: "done", value: after.value }) : refused(after.error);
    });
}

type Running<I, Held> = {
  context: Omit<CitizenContext, "tx">;
  session: SessionSettings;
  input: I;
  held: Held;
  call: Parameters<typeof once>[1];
};

async function runOnce<I, Held, T>(spec: Spec<I, Held, T>, running: Running<I, Held>): Promise<Result<T>> {
  const { context, session, input, held, call } = running;
  try {
    return await inTransaction("portal", session, (tx) =>
      once(tx, call, async () => {
        const ran = await spec.run({ ...context, tx }, input, held);
        if (!ran.ok) return err(ran.error);
        await appendAudit(tx, { kind: "citizen", declaration: context.declaration }, ran.value.events);
        return ok(ran.value.value);
      }),
    );
  } finally {
    await spec.release(held, session);
  }
}
