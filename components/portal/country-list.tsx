"use client";
import type { Locale } from "#lib/kernel/texts.ts";
import type { ControlAttributes } from "../forms/field.tsx";
import input from "../forms/input.module.css";
import { optionsText } from "../forms/options-text.ts";
import { countryOptions } from "./countries.ts";

type CountryListProps = ControlAttributes & { locale: Locale; value: string; without?: string | undefined };

/**
 * The list itself is written once, on the server, into the page. The browser keeps what it received: two hundred names do not
 * travel a second time in the data that wakes the page, nor in its script.
 */
export function CountryList({ locale, value, without, ...control }: CountryListProps) {
  const html = typeof window === "undefined" ? namesOf(locale, value, without) : "";
  return (
    <select {...control} className={input.input} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
  );
}

function namesOf(locale: Locale, value: string, without: string | undefined): string {
  const countries = countryOptions(locale).filter(({ value: code }) => code !== without);
  return optionsText(countries, value, value === "" ? "" : undefined);
}
