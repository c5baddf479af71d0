import type { ReactNode } from "react";
import styles from "./card.module.css";

type CardProps = {
  title?: ReactNode;
  level?: 2 | 3 | undefined;
  as?: "section" | "div" | "article" | undefined;
  children: ReactNode;
};

export function Card({ title, level = 2, as: Box = "section", children }: CardProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <Box className={styles.card}>
      {title && <Heading className={styles.title}>{title}</Heading>}
      {children}
    </Box>
  );
}
