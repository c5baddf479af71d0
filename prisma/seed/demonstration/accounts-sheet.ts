import { DEMONSTRATION_OFFICES } from "../territory/index.ts";
import { DEMONSTRATION_PASSWORD, demonstrationStaff } from "./staff.ts";

/** The accounts to try, as the terminal prints them; the six-digit codes of the moment stand on the sign-in page. */
export function accountsSheet(paperOffice: string): string {
  const rows = demonstrationStaff(paperOffice).map(({ login, role, latin, office }) => {
    const name = DEMONSTRATION_OFFICES.find(({ code }) => code === office)?.nameFr ?? "";
    return `    ${login.padEnd(12)} ${role.padEnd(12)} ${latin.join(" ").padEnd(20)} ${name}`;
  });
  return [
    "  Demonstration: invented people, one account for every role",
    `  Password of all: ${DEMONSTRATION_PASSWORD}`,
    "  Sign in at /fr/desk or /ar/desk; the page shows the code of the moment for each account.",
    "",
    ...rows,
  ].join("\n");
}
