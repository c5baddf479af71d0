import type { ReactNode } from "react";
import { classNames } from "../ui/class-names.ts";
import styles from "./stack.module.css";

type StackProps = {
  /** 8, 16, 24 or 48 px between its children. */
  gap?: "s" | "m" | "l" | "xl" | undefined;
  as?: "div" | "section" | "ul" | "ol" | "article" | undefined;
  /** Children keep their own width instead of filling the line. */
  start?: boolean | undefined;
  id?: string | undefined;
  labelledBy?: string | undefined;
  children: ReactNode;
};

export function Stack({ gap = "l", as: Box = "div", start, id, labelledBy, children }: StackProps) {
  return (
    <Box id={id} aria-labelledby={labelledBy} className={classNames(styles.stack, styles[gap], start && styles.start)}>
      {children}
    </Box>
  );
}
