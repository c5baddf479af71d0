/** Closes an exhaustive `switch`: a new member of the union stops compiling here. */
export function never(value: never): never {
  throw new Error(`unexpected value of kind ${typeof value}`);
}
