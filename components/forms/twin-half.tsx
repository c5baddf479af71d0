import type { T } from "#lib/kernel/texts.ts";
import input from "./input.module.css";
import type { NameSuggestions } from "./name-suggestions.ts";
import { partId } from "./part-id.ts";
import { isWrongPart, type Problems } from "./problems.ts";
import styles from "./twin-name.module.css";

const SCRIPTS = {
  ar: { lang: "ar", dir: "rtl", sign: "ع" },
  latin: { lang: "fr", dir: "ltr", sign: "Aa" },
} as const;

type TwinHalfProps = {
  name: string;
  script: "ar" | "latin";
  first: string;
  value: string | undefined;
  suggestions: NameSuggestions | undefined;
  autoComplete: string | undefined;
  problems: Problems;
  t: T;
};

export function TwinHalf({
  name,
  script,
  first,
  value,
  suggestions,
  autoComplete = "off",
  problems,
  t,
}: TwinHalfProps) {
  const { lang, dir, sign } = SCRIPTS[script];
  const id = partId(name, script, first, problems);
  return (
    <div className={styles.half}>
      <label className={styles.label} htmlFor={id}>
        <span className={styles.sign} aria-hidden="true">
          {sign}
        </span>
        {t(`common:twin.${script}`)}
      </label>
      <input
        id={id}
        name={`${name}.${script}`}
        className={input.input}
        type="text"
        lang={lang}
        dir={dir}
        defaultValue={value}
        spellCheck={false}
        autoComplete={autoComplete}
        aria-invalid={isWrongPart(name, script, problems) || undefined}
      />
      {suggestions && suggestions.options.length > 0 && (
        <fieldset className={styles.suggestions}>
          <legend>{t("common:twin.suggested")}</legend>
          <div className={styles.chips}>
            {suggestions.options.map((option) => (
              <label key={option} className={styles.chip}>
                <input
                  type="radio"
                  name={`${name}.suggested`}
                  value={option}
                  defaultChecked={option === suggestions.chosen}
                />
                <span lang={lang} dir={dir}>
                  {option}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}
