"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const SECONDS = 2;
const MOST_LOOKS = 30;

/** Looks again every other second until the act is sealed: no copy is issued before. */
export function SealWatch() {
  const router = useRouter();
  useEffect(() => {
    let looks = 0;
    const timer = setInterval(() => {
      looks += 1;
      if (looks >= MOST_LOOKS) clearInterval(timer);
      router.refresh();
    }, SECONDS * 1_000);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
