import { redirect } from "next/navigation";

/** Leads to an address that no page answers, two steps deep: thrown from a page, Next's own not-found needs scripts to be drawn. */
export function missing(): never {
  redirect("/ar/no/page");
}
