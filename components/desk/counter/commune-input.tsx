"use client";

import { useRef, useState } from "react";
import input from "../../forms/input.module.css";
import type { Option } from "../../forms/option.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import styles from "./counter.module.css";
import type { Register, SetValue } from "./counter-view.ts";

type CommuneInputProps = {
  name: string;
  id: string;
  isWrong: boolean;
  commune: Option | null;
  register: Register;
  setValue: SetValue;
};

type Found = { code: string; ar: string; fr: string };

/** A few letters, then the commune among those found; the one of the office stands there first. */
export function CommuneInput({ name, id, isWrong, commune, register, setValue }: CommuneInputProps) {
  const { locale, t } = useTexts();
  const [found, setFound] = useState<readonly Option[]>(commune ? [commune] : []);
  const typed = useRef("");
  const look = async (q: string): Promise<void> => {
    typed.current = q;
    if (q.trim().length < 2) return;
    const response = await fetch(`/api/desk/communes?q=${encodeURIComponent(q)}`);
    // an answer to fewer letters may come after the answer to more
    if (!response.ok || typed.current !== q) return;
    const communes = ((await response.json()) as Found[]).map((one) => ({ value: one.code, label: one[locale] }));
    setFound(communes);
    const [only, ...others] = communes;
    setValue(name, only && others.length === 0 ? only.value : "");
  };
  return (
    <div className={styles.scripts}>
      <input
        className={input.input}
        type="search"
        dir="auto"
        autoComplete="off"
        placeholder={t("common:commune.search")}
        aria-label={t("common:commune.search")}
        onChange={(event) => void look(event.target.value)}
      />
      <span className={input.pick}>
        <select id={id} className={input.input} aria-invalid={isWrong || undefined} {...register(name)}>
          <option value="" />
          {found.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}
