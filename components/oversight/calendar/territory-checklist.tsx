import type { T } from "#lib/kernel/texts.ts";
import { FieldGroup } from "../../forms/field-group.tsx";
import { fieldId } from "../../forms/field-id.ts";
import type { Problems } from "../../forms/problems.ts";
import styles from "./territory-checklist.module.css";

export type RegionChoice = { code: string; name: string; provinces: readonly { code: string; name: string }[] };

type TerritoryChecklistProps = {
  name: string;
  regions: readonly RegionChoice[];
  chosen: readonly string[];
  problems?: Problems;
  t: T;
};

/** The twelve regions, each opening on its prefectures and provinces. Posts `name[]`, once for each box that is ticked. */
export function TerritoryChecklist({ name, regions, chosen, problems, t }: TerritoryChecklistProps) {
  return (
    <FieldGroup name={name} legend={t("suspension.where")} hint={t("suspension.whereHint")} problems={problems} t={t}>
      <div className={styles.regions} id={fieldId(name)} tabIndex={-1}>
        {regions.map(({ code, name: region, provinces }) => {
          const ticked = [code, ...provinces.map((province) => province.code)].filter((one) =>
            chosen.includes(one),
          ).length;
          return (
            <details key={code} open={ticked > 0} className={styles.region}>
              <summary>
                {region} {ticked > 0 && <small>{t("suspension.chosenIn", { count: ticked })}</small>}
              </summary>
              <div className={styles.boxes}>
                <Box name={name} code={code} label={t("suspension.wholeRegion")} isTicked={chosen.includes(code)} />
                {provinces.map((province) => (
                  <Box
                    key={province.code}
                    name={name}
                    code={province.code}
                    label={province.name}
                    isTicked={chosen.includes(province.code)}
                  />
                ))}
              </div>
            </details>
          );
        })}
      </div>
    </FieldGroup>
  );
}

function Box({ name, code, label, isTicked }: { name: string; code: string; label: string; isTicked: boolean }) {
  return (
    <label className={styles.box}>
      <input type="checkbox" name={`${name}[]`} value={code} defaultChecked={isTicked} />
      {label}
    </label>
  );
}
