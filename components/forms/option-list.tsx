import type { Options } from "./option.ts";

/** The options of a native select, grouped or not; the first one is empty when there is something to ask. */
export function OptionList({ options, placeholder }: { options: Options; placeholder?: string | undefined }) {
  return (
    <>
      {placeholder !== undefined && <option value="">{placeholder}</option>}
      {options.map((entry) =>
        "options" in entry ? (
          <optgroup key={entry.label} label={entry.label}>
            <OptionList options={entry.options} />
          </optgroup>
        ) : (
          <option key={entry.value} value={entry.value}>
            {entry.label}
          </option>
        ),
      )}
    </>
  );
}
