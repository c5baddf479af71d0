/** A check made before the officer looks. Red stops the signature, amber asks for eyes, green says what was checked. */
export type PreCheck = {
  code: string;
  level: "green" | "amber" | "red";
  params?: Record<string, string | number>;
  article: string;
  field: string | null;
};
