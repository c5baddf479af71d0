import type { ReactNode } from "react";

/** An identifier, a telephone number, an hour: always left to right, never broken. */
export function Bdi({ children }: { children: ReactNode }) {
  return <bdi dir="ltr">{children}</bdi>;
}
