"use client";

import { type PointerEvent, useRef, useState } from "react";
import { classNames } from "../../ui/class-names.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import type { Scan, ScanCommand } from "./use-scan.ts";
import styles from "./viewer.module.css";

type ScanPictureProps = {
  href: string;
  label: string;
  page: { width: number; height: number };
  scan: Scan;
  onMove: (command: ScanCommand) => void;
};

/** One page of a document on the table: never mirrored; dragged when it is larger than its frame. */
export function ScanPicture({ href, label, page, scan, onMove }: ScanPictureProps) {
  const { t } = useTexts();
  const [seen, setSeen] = useState<string>();
  const last = useRef<{ x: number; y: number } | null>(null);
  const isLying = scan.turns % 2 === 1;
  const width = isLying ? page.height : page.width;
  const height = isLying ? page.width : page.height;
  const [seenWidth, seenHeight] = [width / scan.zoom, height / scan.zoom];
  const box = [scan.x * width - seenWidth / 2, scan.y * height - seenHeight / 2, seenWidth, seenHeight];

  const drag = (event: PointerEvent<SVGSVGElement>): void => {
    if (last.current === null) return;
    const frame = event.currentTarget.getBoundingClientRect();
    const by = [
      (last.current.x - event.clientX) / frame.width,
      (last.current.y - event.clientY) / frame.height,
    ] as const;
    last.current = { x: event.clientX, y: event.clientY };
    onMove({ by });
  };
  return (
    <>
      {seen !== href && (
        <p className={styles.loading} role="status">
          {t("loading")}
        </p>
      )}
      <svg
        className={classNames(styles.scan, scan.contrast && styles.contrast, scan.zoom > 1 && styles.large)}
        viewBox={box.join(" ")}
        role="img"
        aria-label={label}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          last.current = { x: event.clientX, y: event.clientY };
        }}
        onPointerMove={drag}
        onPointerUp={() => {
          last.current = null;
        }}
        onWheel={(event) => onMove(event.deltaY < 0 ? "in" : "out")}
      >
        <g transform={turned(scan.turns, page)}>
          <image href={href} width={page.width} height={page.height} onLoad={() => setSeen(href)} />
        </g>
      </svg>
    </>
  );
}

function turned(turns: number, { width, height }: { width: number; height: number }): string | undefined {
  if (turns === 0) return undefined;
  if (turns === 1) return `translate(${height} 0) rotate(90)`;
  return turns === 2 ? `translate(${width} ${height}) rotate(180)` : `translate(0 ${width}) rotate(270)`;
}
