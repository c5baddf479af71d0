import type { IdentifierRequest } from "./core/index.ts";

/**
 * Who gives identifiers. `assign` gives one per birth act: the same again for the same act, never one of another act. It throws while it
 * cannot answer; the worker asks again later.
 */
export type IdentifierSource = {
  name: string;
  assign: (request: IdentifierRequest) => Promise<string>;
};
