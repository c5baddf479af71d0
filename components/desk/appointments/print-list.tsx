"use client";

import { Button } from "../../ui/button.tsx";

/** Prints the page as it stands. */
export function PrintList({ label }: { label: string }) {
  return (
    <Button type="button" kind="secondary" icon="print" onClick={() => window.print()}>
      {label}
    </Button>
  );
}
