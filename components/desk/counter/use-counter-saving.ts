"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { type Answers, type EventForm, postedByCounter } from "#lib/declarations/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { post } from "../post.ts";

const QUIET_MILLISECONDS = 700;

type Kept = { problems: readonly FieldProblem[] };

export type Saving = {
  status: "saved" | "saving" | "failed";
  /** What the server knows of a section and the browser cannot: communes and offices. */
  problems: Readonly<Record<string, readonly FieldProblem[]>>;
  /** Sends at once what is not kept yet; tells whether everything is. */
  flush: () => Promise<boolean>;
};

/**
 * Keeps each section on the server as it is typed, one after the other; what could not be sent is sent again with the next change. A page
 * that is only opened sends nothing: another post may be writing meanwhile.
 */
export function useCounterSaving(id: string, form: EventForm, answers: Answers, locale: Locale): Saving {
  const [given] = useState(() => textsOf(form, answers));
  const kept = useRef<Record<string, string>>(given);
  const latest = useRef(answers);
  const line = useRef<Promise<boolean>>(Promise.resolve(true));
  const [status, setStatus] = useState<Saving["status"]>("saved");
  const [problems, setProblems] = useState<Saving["problems"]>({});
  useEffect(() => {
    latest.current = answers;
  }, [answers]);

  const send = useCallback(async (): Promise<boolean> => {
    let isWhole = true;
    for (const section of typedSections(form, latest.current)) {
      const body = postedByCounter(form, section, latest.current);
      const text = JSON.stringify(body);
      if (kept.current[section] === text) continue;
      setStatus("saving");
      const answer = await post<Kept>(`/api/desk/counter/${id}/${section}`, body, { locale });
      if (answer.status !== "done") {
        isWhole = false;
        continue;
      }
      const { problems: found } = answer.value;
      kept.current[section] = text;
      setProblems((before) => ({ ...before, [section]: found }));
    }
    setStatus(isWhole ? "saved" : "failed");
    return isWhole;
  }, [form, id, locale]);

  const flush = useCallback((): Promise<boolean> => {
    line.current = line.current.then(send, send);
    return line.current;
  }, [send]);

  useEffect(() => {
    const timer = setTimeout(() => void flush(), QUIET_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [answers, flush]);
  return { status, problems, flush };
}

/** The office is the post's own. */
function typedSections(form: EventForm, answers: Answers): readonly string[] {
  return form.sectionsFor(answers).filter((section) => section !== "office");
}

function textsOf(form: EventForm, answers: Answers): Record<string, string> {
  const text = (section: string) => JSON.stringify(postedByCounter(form, section, answers));
  return Object.fromEntries(typedSections(form, answers).map((section) => [section, text(section)]));
}
