"use client";

import { useMemo, useReducer } from "react";

/** How one page lies in the viewer: zoom from 1 to 6, quarter turns, and the point it is centred on, as shares of the page. */
export type Scan = { zoom: number; turns: number; contrast: boolean; x: number; y: number };

const WHOLE: Scan = { zoom: 1, turns: 0, contrast: false, x: 0.5, y: 0.5 };
const STEP = 1.35;
const MOST = 6;

export type ScanCommand = "in" | "out" | "fit" | "turn" | "contrast" | { by: readonly [number, number] };

export function moveScan(scan: Scan, command: ScanCommand | "reset"): Scan {
  if (typeof command === "object") {
    const [dx, dy] = command.by;
    return { ...scan, x: inside(scan.x + dx / scan.zoom, scan.zoom), y: inside(scan.y + dy / scan.zoom, scan.zoom) };
  }
  switch (command) {
    case "in":
      return zoomed(scan, Math.min(MOST, scan.zoom * STEP));
    case "out":
      return zoomed(scan, Math.max(1, scan.zoom / STEP));
    case "fit":
      return { ...scan, zoom: 1, x: 0.5, y: 0.5 };
    case "turn":
      return { ...scan, turns: (scan.turns + 1) % 4, x: 0.5, y: 0.5 };
    case "contrast":
      return { ...scan, contrast: !scan.contrast };
    case "reset":
      return { ...WHOLE, contrast: scan.contrast };
  }
}

function zoomed(scan: Scan, zoom: number): Scan {
  return { ...scan, zoom, x: inside(scan.x, zoom), y: inside(scan.y, zoom) };
}

/** Keeps the window on the page. */
function inside(centre: number, zoom: number): number {
  const half = 0.5 / zoom;
  return Math.min(1 - half, Math.max(half, centre));
}

export function useScan(): [Scan, (command: ScanCommand | "reset") => void] {
  const [scan, move] = useReducer(moveScan, WHOLE);
  return useMemo(() => [scan, move], [scan]);
}
