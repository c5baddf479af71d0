import type { Locale } from "#lib/kernel/texts.ts";
import { classNames } from "../ui/class-names.ts";
import { FieldGroup } from "./field-group.tsx";
import type { FieldProps } from "./field.tsx";
import type { NameSuggestions } from "./name-suggestions.ts";
import { problemOf } from "./problems.ts";
import { TwinHalf } from "./twin-half.tsx";
import styles from "./twin-name.module.css";

type TwinNameProps = FieldProps & {
  locale: Locale;
  value?: { ar?: string | undefined; latin?: string | undefined } | undefined;
  suggestions?: NameSuggestions | undefined;
  autoComplete?: string | undefined;
  legendAsHeading?: boolean | undefined;
};

/**
 * A name in two scripts: the language of the page first, so Arabic stands on the right and Latin on the left in both.
 * Posts `name.ar`, `name.latin` and `name.suggested`; what was typed is never replaced.
 */
export function TwinName({ name, label, locale, value = {}, suggestions, autoComplete, ...group }: TwinNameProps) {
  const { problems, t } = group;
  const scripts = locale === "ar" ? (["ar", "latin"] as const) : (["latin", "ar"] as const);
  const isWrong = problemOf(name, problems) !== undefined;
  return (
    <FieldGroup {...group} name={name} legend={label}>
      <div className={classNames(styles.twin, isWrong && styles.wrong)}>
        {scripts.map((script) => (
          <TwinHalf
            key={script}
            name={name}
            script={script}
            first={scripts[0]}
            value={value[script]}
            suggestions={suggestions?.script === script ? suggestions : undefined}
            autoComplete={autoComplete}
            problems={problems}
            t={t}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
