"use client";

import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { type FieldValues, useForm, useWatch } from "react-hook-form";
import { type Answers, askedInputs, formOf, postedByCounter } from "#lib/declarations/core/index.ts";
import type { FieldProblem, FormState } from "#lib/kernel/form-state.ts";
import { Button } from "../../ui/button.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { Note } from "../../ui/note.tsx";
import { answerText, post } from "../post.ts";
import { useIsAwake } from "../frame/use-is-awake.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import { ToldProblems } from "../told-problems.tsx";
import styles from "./counter.module.css";
import { CounterQuestion } from "./counter-question.tsx";
import type { CounterView } from "./counter-view.ts";
import { initialAnswers } from "./initial-answers.ts";
import { nextField } from "./next-field.ts";
import { PapersGroup } from "./papers-group.tsx";
import { useCounterSaving } from "./use-counter-saving.ts";

/**
 * A whole declaration on one page, for the keyboard: Enter goes on to the next field, Alt with a figure to a group, Ctrl with Enter sends.
 * What is asked and what is wrong is decided by the form of the event, as on the citizen's pages.
 */
export function CounterForm({ view }: { view: CounterView }) {
  const { locale, t } = useTexts();
  const form = formOf(view.kind);
  const first = useMemo(() => initialAnswers(form, view.answers, view.commune?.value ?? ""), [form, view]);
  const { register, control, setValue } = useForm<FieldValues>({ defaultValues: first });
  const typed: Answers = useWatch({ control });
  const answers: Answers = { ...first, ...typed };
  const saving = useCounterSaving(view.id, form, answers, locale);
  const [tries, setTries] = useState(0);
  const [isBusy, setIsBusy] = useState(false);
  const [refused, setRefused] = useState<FormState<unknown>>();
  const box = useRef<HTMLFormElement>(null);
  const isAwake = useIsAwake();

  const asked = form.sectionsFor(answers);
  const posted = Object.fromEntries(
    form.sections.map((section) => {
      const read = form.posted(section, postedByCounter(form, section, answers));
      return [section, read.ok ? read.value : {}];
    }),
  );
  const problemsIn = (section: string): readonly FieldProblem[] => {
    const own = form.problemsOf(section, posted, view.today);
    return own.length > 0 ? own : (saving.problems[section] ?? []);
  };
  const groups = view.groups.filter(({ section }) => asked.includes(section));
  const problems = tries === 0 ? [] : groups.flatMap(({ section }) => problemsIn(section));

  const send = async (): Promise<void> => {
    if (isBusy) return;
    setTries((before) => before + 1);
    if (groups.some(({ section }) => problemsIn(section).length > 0)) return;
    setIsBusy(true);
    if (await saving.flush()) {
      const answer = await post<unknown>(`/api/desk/counter/${view.id}/send`, {}, { locale });
      if (answer.status === "done") return location.assign(`/${locale}/desk/counter/${view.id}`);
      setRefused(answer);
    }
    setIsBusy(false);
  };

  const onKey = (event: KeyboardEvent<HTMLFormElement>): void => {
    const { target } = event;
    if (!(target instanceof HTMLElement)) return;
    const group = event.altKey ? groups[Number(event.key) - 1] : undefined;
    if (group) document.querySelector<HTMLElement>(`#g-${group.section} :is(input, select)`)?.focus();
    else if (event.key === "Enter" && event.ctrlKey) void send();
    else if (event.key === "Enter" && target.tagName !== "BUTTON" && box.current)
      nextField(box.current, target)?.focus();
    else return;
    event.preventDefault();
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Enter, Alt and a digit work from any of its fields
    <form
      ref={box}
      noValidate
      onKeyDown={onKey}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {problems.length > 0 && <ToldProblems key={tries} problems={problems} />}
      <div role="alert">{refused && <Note tone="bad">{answerText(refused, t)}</Note>}</div>
      <div className={styles.groups}>
        {groups.map(({ section, title, questions }, at) => (
          <section key={section} id={`g-${section}`} className={styles.group} aria-labelledby={`g-${section}-title`}>
            <h2 id={`g-${section}-title`}>
              {title} {at < 9 && <Kbd>{`Alt ${at + 1}`}</Kbd>}
            </h2>
            {askedInputs(form, section, answers).flatMap(({ path }) => {
              const question = questions.find((one) => one.path === path);
              if (!question) return [];
              const shared = { section, question, answers, problems, register, setValue };
              return [<CounterQuestion key={path} {...shared} countries={view.countries} commune={view.commune} />];
            })}
          </section>
        ))}
        <PapersGroup
          id={view.id}
          kinds={form.documentsFor(posted, view.regime)}
          ways={view.ways}
          names={view.paperNames}
          pictures={view.pictures}
        />
      </div>
      <div className={styles.foot}>
        <Button type={isAwake ? "submit" : "button"} busy={isBusy} busyLabel={t("common:button.sending")}>
          {t("counter.send")}
        </Button>
        <Kbd>Ctrl Enter</Kbd>
        <span role="status">{t(`counter.saving.${saving.status}`)}</span>
      </div>
    </form>
  );
}
