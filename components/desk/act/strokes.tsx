import styles from "./sheet.module.css";

export const PAD = { width: 600, height: 200 } as const;

type Points = readonly (readonly [number, number])[];

/** A signature as it was drawn; never mirrored. */
export function Strokes({ strokes }: { strokes: readonly Points[] }) {
  return (
    <svg className={styles.strokes} viewBox={`0 0 ${PAD.width} ${PAD.height}`} aria-hidden="true">
      {strokes.map((points, at) => (
        <polyline key={at} points={points.map((point) => point.join(",")).join(" ")} />
      ))}
    </svg>
  );
}
