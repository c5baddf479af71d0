import type { T } from "#lib/kernel/texts.ts";
import { Icon } from "./icon.tsx";
import { pagesAround } from "./pages-around.ts";
import styles from "./pagination.module.css";

type PaginationProps = { page: number; pages: number; hrefOf: (page: number) => string; t: T };

/** Nothing when there is one page. */
export function Pagination({ page, pages, hrefOf, t }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav aria-label={t("common:pages.label")} data-screen-only="">
      <ul className={styles.pages}>
        {page > 1 && (
          <li>
            <a href={hrefOf(page - 1)} rel="prev">
              <Icon name="chevron-back" small /> {t("common:pages.previous")}
            </a>
          </li>
        )}
        {pagesAround(page, pages).map((number, at) =>
          number === null ? (
            <li key={`gap-${at}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={number}>
              <a
                href={hrefOf(number)}
                aria-current={number === page ? "page" : undefined}
                aria-label={t("common:pages.page", { number })}
              >
                {number}
              </a>
            </li>
          ),
        )}
        {page < pages && (
          <li>
            <a href={hrefOf(page + 1)} rel="next">
              {t("common:pages.next")} <Icon name="chevron" small />
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
