import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./table.module.css";

export type Column<Row> = {
  key: string;
  label: string;
  cell: (row: Row) => ReactNode;
  /** Figures: aligned at the end. */
  numeric?: boolean | undefined;
  /** Leaves the table on narrow screens. */
  wideOnly?: boolean | undefined;
  /** Takes a third of the width: names in two scripts. */
  wide?: boolean | undefined;
  /** The cell that names the row. */
  heads?: boolean | undefined;
};

type TableProps<Row> = {
  caption: ReactNode;
  captionHidden?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  isCurrent?: ((row: Row) => boolean) | undefined;
  /** On a phone each row becomes a small sheet; false: the table scrolls in its own frame. */
  stack?: boolean | undefined;
};

export function Table<Row>({
  caption,
  captionHidden,
  columns,
  rows,
  rowKey,
  isCurrent,
  stack = true,
}: TableProps<Row>) {
  const classOf = ({ numeric, wide, wideOnly }: Column<Row>) =>
    classNames(numeric && styles.numeric, wide && styles.wide, wideOnly && styles.wideOnly);
  const table = (
    <table className={classNames(styles.table, stack && styles.stack)}>
      <caption className={captionHidden ? "visually-hidden" : styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={classOf(column)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} aria-current={isCurrent?.(row) ? "true" : undefined}>
            {columns.map((column) => {
              const Cell = column.heads ? "th" : "td";
              return (
                <Cell
                  key={column.key}
                  scope={column.heads ? "row" : undefined}
                  className={classOf(column)}
                  data-label={column.label}
                >
                  {column.cell(row)}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (stack) return table;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached with the keyboard
    <div className={styles.scroll} tabIndex={0} role="group">
      {table}
    </div>
  );
}
