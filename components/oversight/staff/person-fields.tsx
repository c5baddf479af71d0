import type { T } from "#lib/kernel/texts.ts";
import type { Problems } from "../../forms/problems.ts";
import { RadioTiles } from "../../forms/radio-tiles.tsx";
import { TextInput } from "../../forms/text-input.tsx";

const NAMES = ["given", "family"] as const;
const SCRIPTS = ["ar", "latin"] as const;

type PersonFieldsProps = { typed: (name: string) => string; problems: Problems; t: T };

/** The names of a member of staff in both scripts, and the gender that their title takes. */
export function PersonFields({ typed, problems, t }: PersonFieldsProps) {
  return (
    <>
      {NAMES.flatMap((name) =>
        SCRIPTS.map((script) => (
          <TextInput
            key={`${name}.${script}`}
            name={`${name}.${script}`}
            label={`${t(`staff:${name}`)} (${t(`staff:${script}`)})`}
            lang={script === "ar" ? "ar" : "fr"}
            value={typed(`${name}.${script}`)}
            maxLength={80}
            problems={problems}
            t={t}
          />
        )),
      )}
      <RadioTiles
        name="gender"
        label={t("staff:gender")}
        two
        options={[
          { value: "female", label: t("staff:female") },
          { value: "male", label: t("staff:male") },
        ]}
        value={typed("gender")}
        problems={problems}
        t={t}
      />
    </>
  );
}
