/** Declarations and files of a maternity in the states that a page can meet. */
export type InstitutionGround = { sent: string; mistakes: string; waiting: string; taken: string };

/** Every page of an institution's space with the states in which it is looked at. */
export const INSTITUTION_VISITS: Readonly<Record<string, (ground: InstitutionGround) => readonly string[]>> = {
  institution: () =>
    ["", "?list=completed", "?list=overdue&page=9", "?refused=auth.notAllowed"].map((q) => `institution${q}`),
  "institution/new/[kind]": ({ mistakes }) => [
    "institution/new/birth",
    "institution/new/death",
    `institution/new/death?entry=${mistakes}`,
  ],
  "institution/notices": () => [],
  "institution/notices/[id]": () => [],
  "institution/notices/new/[kind]": () => [],
  "institution/permissions": () => [],
  "institution/corrections": () => [],
  "institution/concerns": () => [],
  "institution/declarations/[id]": ({ sent }) => [
    `institution/declarations/${sent}`,
    `institution/declarations/${sent}?done=declared`,
  ],
  "institution/declarations/[id]/correct": ({ sent }) => [`institution/declarations/${sent}/correct`],
  "institution/files": () => ["institution/files", "institution/files?refused=institution.fileMissing"],
  "institution/files/[id]": ({ waiting, taken }) => [`institution/files/${waiting}`, `institution/files/${taken}`],
};
