import "server-only";

export { type AskedBooklet, type BookletsOfPerson, bookletsOf, noteHolderCard, openBooklets } from "./service.ts";
export type { IssuedBooklet } from "./store.ts";
