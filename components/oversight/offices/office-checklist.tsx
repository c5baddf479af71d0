import type { T } from "#lib/kernel/texts.ts";
import { FieldGroup } from "../../forms/field-group.tsx";
import { fieldId } from "../../forms/field-id.ts";
import type { Problems } from "../../forms/problems.ts";
import styles from "../calendar/territory-checklist.module.css";

export type OfficeGroup = {
  code: string;
  name: string;
  offices: readonly { code: string; name: string; state: string }[];
};

type OfficeChecklistProps = { groups: readonly OfficeGroup[]; chosen: readonly string[]; problems?: Problems; t: T };

/** Offices by region, with the law each applies; a wave is several of them. Posts `offices[]`. */
export function OfficeChecklist({ groups, chosen, problems, t }: OfficeChecklistProps) {
  return (
    <FieldGroup name="offices" legend={t("offices.which")} hint={t("offices.whichHint")} problems={problems} t={t}>
      <div className={styles.regions} id={fieldId("offices")} tabIndex={-1}>
        {groups.map(({ code, name, offices }) => {
          const ticked = offices.filter((office) => chosen.includes(office.code)).length;
          return (
            <details key={code} open={ticked > 0} className={styles.region}>
              <summary>
                {name} {ticked > 0 && <small>{t("offices.chosenIn", { count: ticked })}</small>}
              </summary>
              <div className={styles.boxes}>
                {offices.map((office) => (
                  <label key={office.code} className={styles.box}>
                    <input
                      type="checkbox"
                      name="offices[]"
                      value={office.code}
                      defaultChecked={chosen.includes(office.code)}
                    />
                    <span>
                      {office.name} <small>{office.state}</small>
                    </span>
                  </label>
                ))}
              </div>
            </details>
          );
        })}
      </div>
    </FieldGroup>
  );
}
