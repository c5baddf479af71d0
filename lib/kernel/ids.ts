declare const brand: unique symbol;

/** A UUIDv7 that names one kind of thing: `Id<"act">` is never mistaken for `Id<"declaration">`. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function isId(value: string): boolean {
  return UUID.test(value);
}

export function asId<Kind extends string>(value: string): Id<Kind> {
  if (!isId(value)) throw new Error("not an identifier");
  return value as Id<Kind>;
}
