import { DateFields } from "../forms/date-fields.tsx";
import type { Option } from "../forms/option.ts";
import { Select } from "../forms/select.tsx";
import { TextInput } from "../forms/text-input.tsx";
import { TwinName } from "../forms/twin-name.tsx";
import { type AskedProps, typedIn } from "./asked.ts";
import styles from "./paper-form.module.css";

type PersonPartProps = AskedProps & { who: "mother" | "deceased"; countries: readonly Option[] };

/** The mother, or the deceased, as far as the institution knew them. */
export function PersonPart({ who, countries, answers, problems, locale, t }: PersonPartProps) {
  const typed = typedIn(answers);
  const common = { problems, t };
  const label = (name: string): string => t(`journey:field.person.${name}`);
  const twin = (name: string, words: string, optional: boolean) => (
    <div className={styles.whole}>
      <TwinName
        {...common}
        name={`${who}.${name}`}
        label={words}
        optional={optional}
        locale={locale}
        value={typed.dual(`${who}.${name}`)}
      />
    </div>
  );
  return (
    <section className={styles.part}>
      <h2>{t(`part.${who}`)}</h2>
      {twin("givenName", label("givenName"), false)}
      {twin("familyName", label("familyName"), false)}
      {who === "mother" && twin("fatherName", t("field.motherFatherName"), true)}
      {who === "deceased" && (
        <Select
          {...common}
          name="deceased.sex"
          label={t("death:field.deceased.sex")}
          placeholder=""
          options={["male", "female"].map((value) => ({ value, label: t(`death:choice.deceased.sex.${value}`) }))}
          value={typed.at("deceased.sex")}
        />
      )}
      <TextInput
        {...common}
        name={`${who}.cnie`}
        label={label("cnie")}
        hint={t("hint.cnie")}
        kind="identifier"
        optional
        value={typed.at(`${who}.cnie`)}
        maxLength={20}
      />
      <TextInput
        {...common}
        name={`${who}.otherIdentity`}
        label={label("otherIdentity")}
        optional
        value={typed.at(`${who}.otherIdentity`)}
        maxLength={100}
      />
      <DateFields
        {...common}
        name={`${who}.bornOn`}
        label={label("bornOn")}
        optional
        value={typed.day(`${who}.bornOn`)}
      />
      <Select
        {...common}
        name={`${who}.nationality`}
        label={label("nationality")}
        options={countries}
        value={typed.at(`${who}.nationality`) || "MA"}
      />
      {who === "deceased" && twin("birthPlace", label("birthPlace"), true)}
      {who === "deceased" && twin("residence", t("death:field.deceased.residence"), true)}
    </section>
  );
}
