"use client";

import { type Answers, answerAt } from "#lib/declarations/core/index.ts";
import { suggestArabic, suggestLatin } from "#lib/names/core/index.ts";
import { fieldId } from "../../forms/field-id.ts";
import { FieldProblemText } from "../../forms/field-problem.tsx";
import input from "../../forms/input.module.css";
import { problemOf, type Problems, problemText } from "../../forms/problems.ts";
import type { Option } from "../../forms/option.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import { CommuneInput } from "./commune-input.tsx";
import styles from "./counter.module.css";
import type { QuestionView, Register, SetValue } from "./counter-view.ts";

type CounterQuestionProps = {
  section: string;
  question: QuestionView;
  answers: Answers;
  countries: readonly Option[];
  commune: Option | null;
  problems: Problems;
  register: Register;
  setValue: SetValue;
};

/** One question in one line of the dense page: its label, its input of one or more parts, what is wrong. */
export function CounterQuestion({ problems, ...props }: CounterQuestionProps) {
  const { t } = useTexts();
  const { section, question } = props;
  const name = `${section}.${question.path}`;
  const problem = problemOf(name, problems);
  const id = fieldId(name);
  const parts = { ...props, name, isWrong: problem !== undefined };
  if (question.kind === "tick")
    return (
      <label className={styles.tick}>
        <input
          type="checkbox"
          id={id}
          checked={answerAt(props.answers, name) === "yes"}
          onChange={(event) => props.setValue(name, event.target.checked ? "yes" : "")}
        />
        {question.label}
      </label>
    );
  const isOne = !["name", "dual", "date", "time"].includes(question.kind);
  return (
    <div
      className={styles.question}
      role={isOne ? undefined : "group"}
      aria-labelledby={isOne ? undefined : `${id}-label`}
    >
      {isOne ? (
        <label className={styles.label} htmlFor={id}>
          {question.label}
        </label>
      ) : (
        <span className={styles.label} id={`${id}-label`}>
          {question.label}
        </span>
      )}
      <Parts {...parts} id={id} />
      {problem && <FieldProblemText id={`${id}-problem`} text={problemText(problem, t)} t={t} />}
    </div>
  );
}

type PartsProps = Omit<CounterQuestionProps, "problems"> & { name: string; id: string; isWrong: boolean };

function Parts(props: PartsProps) {
  const { question, name, id, isWrong, register, countries } = props;
  const wrong = isWrong || undefined;
  switch (question.kind) {
    case "name":
    case "dual":
      return <TwoScripts {...props} />;
    case "date":
      return <Numbers {...props} of="date" parts={["day", "month", "year"]} />;
    case "time":
      return <Numbers {...props} of="time" parts={["hour", "minute"]} />;
    case "commune":
      return <CommuneInput {...props} />;
    case "choice":
    case "servitude":
    case "country": {
      const options = question.kind === "country" ? countries : question.choices;
      return (
        <span className={input.pick}>
          <select id={id} className={input.input} aria-invalid={wrong} {...register(name)}>
            <option value="" />
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </span>
      );
    }
    default:
      return (
        <input
          id={id}
          className={input.input}
          type="text"
          dir="auto"
          autoComplete="off"
          aria-invalid={wrong}
          {...register(name)}
        />
      );
  }
}

function Numbers({
  name,
  isWrong,
  register,
  of,
  parts,
}: PartsProps & { of: "date" | "time"; parts: readonly string[] }) {
  const { t } = useTexts();
  return (
    <div className={styles.parts}>
      {parts.map((part) => (
        <input
          key={part}
          id={fieldId(`${name}.${part}`)}
          className={part === "year" ? styles.year : styles.two}
          type="text"
          inputMode="numeric"
          dir="ltr"
          maxLength={part === "year" ? 4 : 2}
          autoComplete="off"
          placeholder={t(`common:${of}.${part}`)}
          aria-label={t(`common:${of}.${part}`)}
          aria-invalid={isWrong || undefined}
          {...register(`${name}.${part}`)}
        />
      ))}
    </div>
  );
}

const SCRIPTS = { ar: { lang: "ar", dir: "rtl" }, latin: { lang: "fr", dir: "ltr" } } as const;

function TwoScripts({ name, question, answers, isWrong, register, setValue }: PartsProps) {
  const { locale, t } = useTexts();
  const typed = { ar: answerAt(answers, `${name}.ar`).trim(), latin: answerAt(answers, `${name}.latin`).trim() };
  const order = locale === "ar" ? (["ar", "latin"] as const) : (["latin", "ar"] as const);
  const kind = question.path.endsWith("familyName") ? "family" : "given";
  const empty = typed.ar === "" ? "ar" : "latin";
  const isOneEmpty = question.kind === "name" && (typed.ar === "") !== (typed.latin === "");
  const offered = !isOneEmpty ? [] : empty === "ar" ? suggestArabic(typed.latin, kind) : suggestLatin(typed.ar, kind);
  return (
    <>
      <div className={styles.scripts}>
        {order.map((script) => (
          <input
            key={script}
            id={fieldId(`${name}.${script}`)}
            className={input.input}
            type="text"
            {...SCRIPTS[script]}
            spellCheck={false}
            autoComplete="off"
            placeholder={t(`common:twin.${script}`)}
            aria-label={t(`common:twin.${script}`)}
            aria-invalid={isWrong || undefined}
            {...register(`${name}.${script}`)}
          />
        ))}
      </div>
      {offered.length > 0 && (
        <div className={styles.offered}>
          {offered.slice(0, 3).map((spelling) => (
            <button
              key={spelling}
              type="button"
              className={styles.offer}
              {...SCRIPTS[empty]}
              onClick={() => setValue(`${name}.${empty}`, spelling)}
            >
              {spelling}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
