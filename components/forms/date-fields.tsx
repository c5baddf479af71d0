import styles from "./date-fields.module.css";
import { FieldGroup } from "./field-group.tsx";
import type { FieldProps } from "./field.tsx";
import input from "./input.module.css";
import { OptionList } from "./option-list.tsx";
import { partId } from "./part-id.ts";
import { isWrongPart } from "./problems.ts";
import { classNames } from "../ui/class-names.ts";

export type DateParts = { day?: string | undefined; month?: string | undefined; year?: string | undefined };

type DateFieldsProps = FieldProps & {
  value?: DateParts | undefined;
  legendAsHeading?: boolean | undefined;
  /** The reader's own birthday, which the browser may know. */
  birthday?: boolean | undefined;
};

const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1));

/** Day, month by its Moroccan name, year: in this order in both directions. Posts `name.day`, `name.month` (1 to 12), `name.year`. */
export function DateFields({ name, label, value = {}, birthday, scope, ...group }: DateFieldsProps) {
  const { problems, t } = group;
  const control = (part: "day" | "month" | "year") => ({
    id: partId(scope === undefined ? name : `${scope}.${name}`, part, "day", problems),
    name: `${name}.${part}`,
    defaultValue: value[part] ?? "",
    autoComplete: birthday ? `bday-${part}` : "off",
    "aria-invalid": isWrongPart(name, part, problems) || undefined,
  });
  return (
    <FieldGroup {...group} name={name} legend={label}>
      <div className={styles.date}>
        <label>
          {t("common:date.day")}
          <input {...control("day")} className={input.input} type="text" inputMode="numeric" maxLength={2} />
        </label>
        <label>
          {t("common:date.month")}
          <span className={input.pick}>
            <select {...control("month")} className={classNames(input.input)}>
              <OptionList
                options={MONTHS.map((month) => ({ value: month, label: t(`common:month.${month}`) }))}
                placeholder=""
              />
            </select>
          </span>
        </label>
        <label>
          {t("common:date.year")}
          <input {...control("year")} className={input.input} type="text" inputMode="numeric" maxLength={4} />
        </label>
      </div>
    </FieldGroup>
  );
}
