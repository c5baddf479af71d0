import { answerAt, type Answers, type PaperField } from "#lib/declarations/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { MENTION_KINDS } from "#lib/mentions/core/index.ts";
import { MENTION_NAMES } from "#lib/wording/core/index.ts";
import { CheckboxTile } from "../forms/checkbox-tile.tsx";
import { DateFields } from "../forms/date-fields.tsx";
import type { Option } from "../forms/option.ts";
import type { Problems } from "../forms/problems.ts";
import { Select } from "../forms/select.tsx";
import { Textarea } from "../forms/textarea.tsx";
import { TextInput } from "../forms/text-input.tsx";
import { TimeFields } from "../forms/time-fields.tsx";
import { TwinName } from "../forms/twin-name.tsx";
import styles from "./paper-form.module.css";
import { paperChoice, paperHint, type PaperKind, paperLabel } from "./paper-words.ts";

/** What the whole page knows, whatever it asks. */
export type PaperLists = {
  communes: readonly Option[];
  /** Absent where the office was chosen before. */
  offices: readonly Option[] | undefined;
  countries: readonly Option[];
};

type PaperQuestionProps = PaperLists & {
  field: PaperField;
  of: PaperKind;
  answers: Answers;
  problems: Problems;
  locale: Locale;
  t: T;
};

/** A kind of mention by its name; nothing for another choice. */
function mentionName(value: string, locale: Locale): string | undefined {
  const kind = MENTION_KINDS.find((one) => one === value);
  return kind && MENTION_NAMES[kind][locale];
}

/** One question as its shape wants it. */
export function PaperQuestion(props: PaperQuestionProps) {
  const { field, of, answers, problems, locale, t, communes, offices, countries } = props;
  const { path, shape, isOptional, choices = [] } = field;
  const at = (part: string): string => answerAt(answers, part === "" ? path : `${path}.${part}`);
  const common = {
    name: path,
    label: paperLabel(path, of, t),
    hint: paperHint(path, of, t),
    optional: isOptional,
    problems,
    t,
  };
  switch (shape) {
    case "day":
    case "partialDay":
      return <DateFields {...common} value={{ day: at("day"), month: at("month"), year: at("year") }} />;
    case "time":
      return <TimeFields {...common} value={{ hour: at("hour"), minute: at("minute") }} />;
    case "dual":
    case "either":
      return (
        <div className={styles.whole}>
          <TwinName {...common} locale={locale} value={{ ar: at("ar"), latin: at("latin") }} />
        </div>
      );
    case "tick":
      return <CheckboxTile {...common} checked={at("") === "yes"} />;
    case "choice":
      return (
        <Select
          {...common}
          placeholder=""
          options={choices.map((value) => ({
            value,
            label: mentionName(value, locale) ?? paperChoice(path, value, of, t),
          }))}
          value={at("")}
        />
      );
    case "country":
      return <Select {...common} options={countries} value={at("") || "MA"} />;
    case "commune":
      return <Select {...common} options={communes} value={at("")} {...(communes.length > 1 && { placeholder: "" })} />;
    case "office":
      return offices ? (
        <div className={styles.whole}>
          <Select
            {...common}
            options={offices}
            placeholder={path === "office.code" ? t("nearestOffice") : ""}
            value={at("")}
          />
        </div>
      ) : null;
    case "number":
      return <TextInput {...common} kind="number" width="short" value={at("")} maxLength={4} />;
    case "identifier":
      return <TextInput {...common} kind="identifier" value={at("")} maxLength={60} />;
    case "words":
      return (
        <div className={styles.whole}>
          <Textarea {...common} value={at("")} maxLength={2000} rows={5} />
        </div>
      );
    case "text":
      return <TextInput {...common} value={at("")} maxLength={200} />;
  }
}
