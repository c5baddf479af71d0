import { intervalOf } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import { type Asked, type Candidate, candidatesAmong, keyStarts, partialOf, wholeKeys } from "../core/index.ts";
import * as store from "../store/index.ts";
import { foundAct, foundPaperAct } from "./found-acts.ts";

/** A register of the search, and who searched its table on paper, where that is needed. */
export type SearchRegister = store.RegisterRow & { onPaper: store.PaperSearch | null };

/** Where a search stands at this moment. */
export type Search = {
  /** Every act that may be the person's, said of or not. */
  candidates: readonly Candidate[];
  findings: readonly store.Finding[];
  /** Acts of which nothing was said yet. */
  left: readonly Candidate[];
  isCutShort: boolean;
  registers: readonly SearchRegister[];
  /** Registers that are not in Sijil and were not searched on paper. */
  registersLeft: readonly SearchRegister[];
};

/** Searches the registers again, electronic and paper acts, under every spelling. Gives no act once the search is over. */
export async function searchAgain(tx: Tx, { id, asked }: store.Request): Promise<Search> {
  const rows = await store.listActsReached(tx, id, keysOf(asked));
  const mentions = Map.groupBy(await store.listChangingMentions(tx, id), (row) => row.act_id);
  const acts = rows.map((row) => foundAct(row, mentions.get(row.id) ?? []));
  const found = [...acts, ...(await store.listPaperActs(tx, id)).map(foundPaperAct)];
  const candidates = candidatesAmong(asked, found);
  const findings = await store.listFindings(tx, id);
  const said = new Set(findings.map(({ act }) => act));
  const onPaper = await store.listPaperSearches(tx, id, asked.spellings.length);
  const registers = (await store.listRegisters(tx, id)).map((register) => ({
    ...register,
    onPaper: onPaper.find(({ office, year }) => office === register.officeCode && year === register.year) ?? null,
  }));
  return {
    candidates,
    findings,
    left: candidates.filter(({ act }) => !said.has(act.id)),
    isCutShort: rows.length >= store.MOST_FOUND,
    registers,
    registersLeft: registers.filter(({ isWhole, onPaper: searched }) => !isWhole && searched === null),
  };
}

function keysOf({ event, eventOn, spellings, father, mother }: Asked): store.SearchKeys {
  const isDay = eventOn.length === "1948-03-07".length;
  return {
    given: keyStarts(spellings.map(({ given }) => given)),
    family: wholeKeys(spellings.map(({ family }) => family)),
    father: keyStarts([father.ar, father.latin]),
    mother: keyStarts([mother.ar, mother.latin]),
    // the register keeps days of birth for search, and none of death
    born: event === "birth" && isDay ? intervalOf(partialOf(eventOn)) : null,
  };
}
