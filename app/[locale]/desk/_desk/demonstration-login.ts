import { demonstrationAccounts, type StaffSession } from "#lib/auth/index.ts";

/** The login of an officer whose codes the demonstration shows; nothing elsewhere. */
export async function demonstrationLogin({ name, office }: StaffSession, at: Date): Promise<string | undefined> {
  const shown = await demonstrationAccounts(at);
  return shown.find((each) => each.name.ar === name.ar && each.office?.nameAr === office?.nameAr)?.login;
}
