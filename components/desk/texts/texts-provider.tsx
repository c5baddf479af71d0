"use client";

import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { type TextTable, translator } from "./translator.ts";

type Texts = { locale: Locale; t: T };

const Context = createContext<Texts>({ locale: "ar", t: String });

/** Gives every island of the desk its language and its words. */
export function TextsProvider({ locale, table, children }: { locale: Locale; table: TextTable; children: ReactNode }) {
  const texts = useMemo(() => ({ locale, t: translator(table, locale) }), [locale, table]);
  return <Context value={texts}>{children}</Context>;
}

export function useTexts(): Texts {
  return useContext(Context);
}
