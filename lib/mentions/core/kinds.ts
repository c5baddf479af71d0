/** What a marriage enters (FC:68, D99:26). */
export const MARRIAGE_MENTIONS = ["MAR", "MAR-TH", "MAR-TQ", "MAR-EXT"] as const;
export type MarriageMentionKind = (typeof MARRIAGE_MENTIONS)[number];

/** What ends a marriage or restores it (FC:141, D99:27). */
export const DIVORCE_MENTIONS = [
  "TAL-R",
  "TAL-B",
  "TAL-I",
  "KHUL",
  "RAJ",
  "MUR",
  "TAT-CHIQAQ",
  "TAT-HARM",
  "TAT-MAINTENANCE",
  "TAT-ABSENCE",
  "TAT-DEFECT",
  "TAT-OATH",
  "FSK",
  "BTL",
  "DIV-EXT",
  "GUET",
] as const;
export type DivorceMentionKind = (typeof DIVORCE_MENTIONS)[number];

/** Every kind of mention that an officer may enter. */
export const MENTION_KINDS = [...MARRIAGE_MENTIONS, ...DIVORCE_MENTIONS] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];
