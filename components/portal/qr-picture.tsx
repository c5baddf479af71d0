import styles from "./qr-picture.module.css";

/** The modules of a QR code as one path: dark on light in every theme, with its quiet zone. */
export function QrPicture({
  size,
  isDark,
  label,
}: {
  size: number;
  isDark: (row: number, column: number) => boolean;
  label: string;
}) {
  const cells = Array.from({ length: size * size }, (_, at) => [Math.floor(at / size), at % size] as const);
  const path = cells.flatMap(([row, column]) => (isDark(row, column) ? [`M${column} ${row}h1v1h-1z`] : [])).join("");
  return (
    <svg
      className={styles.qr}
      viewBox={`-3 -3 ${size + 6} ${size + 6}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
