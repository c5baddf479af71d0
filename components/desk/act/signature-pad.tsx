"use client";

import { type PointerEvent, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import { PAD, Strokes } from "./strokes.tsx";
import styles from "./steps.module.css";

export type Stroke = readonly (readonly [number, number])[];

const LEAST_POINTS = 8;

/** The declarant signs with a finger, a pen or the mouse. Who cannot uses the one-time code. */
export function SignaturePad({ isBusy, onSign }: { isBusy: boolean; onSign: (strokes: readonly Stroke[]) => void }) {
  const { t } = useTexts();
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const [isDrawing, setIsDrawing] = useState(false);
  const isEnough = strokes.flat().length >= LEAST_POINTS;

  const start = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const point = pointOf(event);
    setIsDrawing(true);
    setStrokes((drawn) => [...drawn, [point]]);
  };
  const draw = (event: PointerEvent<HTMLDivElement>): void => {
    if (!isDrawing) return;
    const point = pointOf(event);
    setStrokes((drawn) => [...drawn.slice(0, -1), [...(drawn.at(-1) ?? []), point]]);
  };
  return (
    <div className={styles.padBlock}>
      <div
        className={styles.pad}
        role="img"
        aria-label={t(isEnough ? "pad.signed" : "pad.label")}
        onPointerDown={start}
        onPointerMove={draw}
        onPointerUp={() => setIsDrawing(false)}
      >
        <Strokes strokes={strokes} />
        {strokes.length === 0 && <span aria-hidden="true">{t("pad.here")}</span>}
      </div>
      <div className={styles.pair}>
        <Button
          type="button"
          small
          busy={isBusy}
          busyLabel={t("common:button.sending")}
          unavailable={!isEnough}
          onClick={() => isEnough && onSign(strokes)}
        >
          {t("pad.send")}
        </Button>
        <Button type="button" small kind="quiet" onClick={() => setStrokes([])}>
          {t("pad.clear")}
        </Button>
      </div>
    </div>
  );
}

function pointOf(event: PointerEvent<HTMLDivElement>): [number, number] {
  const frame = event.currentTarget.getBoundingClientRect();
  const share = (at: number, from: number, size: number, full: number): number =>
    Math.round(Math.min(1, Math.max(0, (at - from) / size)) * full);
  return [
    share(event.clientX, frame.left, frame.width, PAD.width),
    share(event.clientY, frame.top, frame.height, PAD.height),
  ];
}
