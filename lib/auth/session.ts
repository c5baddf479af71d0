import type { Role } from "./core/index.ts";

/** A signed-in member of staff, as read from the live session row at this request. `token` goes to row-level security only. */
export type StaffSession = {
  token: string;
  id: string;
  accountId: string;
  staffId: string;
  role: Role;
  office: { code: string; nameAr: string; nameFr: string } | null;
  name: { ar: string; latin: string };
  gender: "male" | "female";
};
