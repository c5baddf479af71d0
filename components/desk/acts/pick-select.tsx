"use client";

import { type ComponentProps, useEffect, useRef } from "react";
import { Select } from "../../forms/select.tsx";

/** A native select that tells what was picked, and what somebody picked before the page was ready to listen. */
export function PickSelect({ onPick, ...select }: ComponentProps<typeof Select> & { onPick: (value: string) => void }) {
  const box = useRef<HTMLDivElement>(null);
  const begun = useRef({ onPick, value: select.value ?? "" });
  useEffect(() => {
    const picked = box.current?.querySelector("select")?.value;
    if (picked !== undefined && picked !== begun.current.value) begun.current.onPick(picked);
  }, []);
  return (
    <div ref={box} onChange={({ target }) => target instanceof HTMLSelectElement && onPick(target.value)}>
      <Select {...select} />
    </div>
  );
}
