"use client";
import type { Locale } from "#lib/kernel/texts.ts";
import type { ControlAttributes } from "../forms/field.tsx";
import input from "../forms/input.module.css";
import type { Option } from "../forms/option.ts";
import { optionsText } from "../forms/options-text.ts";
import { countryOptions } from "./countries.ts";

type CountryListProps = ControlAttributes & {
  locale: Locale;
  value: string;
  without?: string | undefined;
  placeholder?: string | undefined;
};

/**
 * The list itself is written once, on the server, into the page. The browser keeps what it received: two hundred names do not
 * travel a second time in the data that wakes the page, nor in its script.
 */
export function CountryList({ locale, value, without, placeholder = "", ...control }: CountryListProps) {
  const html =
    typeof window === "undefined"
      ? optionsText(named(locale, without), value, value === "" ? placeholder : undefined)
      : "";
  return (
    <select {...control} className={input.input} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
  );
}

function named(locale: Locale, without: string | undefined): readonly Option[] {
  return countryOptions(locale).filter(({ value }) => value !== without);
}
