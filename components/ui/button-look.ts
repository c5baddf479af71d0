import type { IconName } from "./icon.tsx";

export type ButtonLook = {
  kind?: "primary" | "secondary" | "quiet" | "danger" | undefined;
  small?: boolean | undefined;
  wide?: boolean | undefined;
  icon?: IconName | undefined;
  /** After the words: «next» arrows. */
  iconEnd?: IconName | undefined;
};
