/** What was typed in a form that was refused: by the dotted names of its fields; empty where nothing was. */
export type KeptForm = (name: string) => string;

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What the address keeps of the form of this name among those of its page. */
export function keptForm(query: Query, form: string): KeptForm {
  return (name) => {
    const value = query["form"] === form ? query[`typed.${name}`] : undefined;
    return (Array.isArray(value) ? value[0] : value) ?? "";
  };
}

/** The three parts of a day of it. */
export function keptDay(kept: KeptForm, name: string): { day: string; month: string; year: string } {
  return { day: kept(`${name}.day`), month: kept(`${name}.month`), year: kept(`${name}.year`) };
}
