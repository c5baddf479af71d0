import { designationOf } from "#lib/acts/core/index.ts";
import { plainActText } from "#lib/wording/core/index.ts";
import { nameInScripts } from "./issue-of-act.ts";
import { RegisterAct } from "./register-payloads.ts";
import type { ActInRegister } from "./table-of-register.ts";

/**
 * An act as its printed register shows it: the words that were registered, and every mention in the order of its arrival, those that ended another
 * among them. The register hides none of its mentions: only copies do.
 */
export function actInBook({ no, act, mentions }: Omit<ActInRegister, "year">): RegisterAct {
  return RegisterAct.parse({
    number: String(no),
    hijriYear: String(act.drawnUpHijriYear),
    text: act.text.map((paragraph) => [...paragraph]),
    subject: nameInScripts(designationOf(act)),
    mentions: mentions.map(({ text }) => plainActText(text.ar).replaceAll("\n", " ")),
  });
}
