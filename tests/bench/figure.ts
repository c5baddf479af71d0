/** One bar and what was measured; `reaches` says on which side of the goal it must lie. */
export type Figure = {
  bar: string;
  value: number;
  unit: string;
  goal: number;
  reaches: "atLeast" | "atMost";
  note?: string;
};

export function isReached({ value, goal, reaches }: Figure): boolean {
  return reaches === "atLeast" ? value >= goal : value <= goal;
}

const SIGN = { atLeast: "≥", atMost: "≤" } as const;

/** Prints a table for people, then one line of JSON per figure for programs. True when every goal is reached. */
export function printFigures(figures: readonly Figure[]): boolean {
  const rows = figures.map((figure) => [
    figure.bar,
    `${rounded(figure.value)} ${figure.unit}`,
    `${SIGN[figure.reaches]} ${figure.goal}`,
    isReached(figure) ? "ok" : "MISSED",
    figure.note ?? "",
  ]);
  printTable(["bar", "value", "goal", "", ""], rows);
  for (const figure of figures)
    console.log(
      JSON.stringify({
        bar: figure.bar,
        value: rounded(figure.value),
        unit: figure.unit,
        goal: figure.goal,
        ok: isReached(figure),
      }),
    );
  return figures.every(isReached);
}

/** Columns as wide as their longest cell. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)));
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd();
  console.log([head, ...rows].map(line).join("\n"));
}

function rounded(value: number): number {
  return Number(value.toPrecision(value < 100 ? 3 : 4));
}
