export type Option = { value: string; label: string };
export type OptionGroup = { label: string; options: readonly Option[] };
export type Options = readonly Option[] | readonly OptionGroup[];
