"use client";

import { useEffect } from "react";
import { classNames } from "../../ui/class-names.ts";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { dateWords } from "../../ui/date-words.ts";
import { useTexts } from "../texts/texts-provider.tsx";
import type { DocumentView } from "./file-view.ts";
import { ScanPicture } from "./scan-picture.tsx";
import type { Scan, ScanCommand } from "./use-scan.ts";
import styles from "./viewer.module.css";

type ViewerProps = {
  documents: readonly DocumentView[];
  shown: { document: number; page: number };
  scan: Scan;
  onScan: (command: ScanCommand) => void;
  onShow: (document: number, page: number) => void;
};

/** The scans beside the declaration: the picture, its tools, and the strip of numbered documents. */
export function Viewer({ documents, shown, scan, onScan, onShow }: ViewerProps) {
  const { t } = useTexts();
  const document = documents.find(({ number }) => number === shown.document);
  usePictures(documents);
  if (!document) {
    return (
      <section className={classNames(styles.viewer, styles.bare)} aria-label={t("viewer.label")}>
        <p className={styles.empty}>{t("viewer.none")}</p>
      </section>
    );
  }
  const page = document.pages[shown.page - 1];
  const place = t("viewer.page", { page: shown.page, pages: document.pages.length });
  const name = `${document.number}. ${t(`document.${document.kind}`)}`;
  return (
    <section className={styles.viewer} aria-label={t("viewer.label")}>
      <div className={styles.bar}>
        <h2>{name}</h2>
        <span className={styles.origin}>
          {t("viewer.sent", { date: dateWords(document.sentOn, t) })} · {place}
        </span>
        {document.pages.length > 1 && <PageButtons document={document} page={shown.page} onShow={onShow} />}
        <Tools scan={scan} onScan={onScan} />
      </div>
      <div className={styles.table}>
        {page ? (
          <ScanPicture
            href={pictureOf(document.id, page.n)}
            label={`${name}, ${place}`}
            page={page}
            scan={scan}
            onMove={onScan}
          />
        ) : (
          <p className={styles.empty}>{t(`viewer.${document.status}`)}</p>
        )}
      </div>
      <ul className={styles.strip} aria-label={t("viewer.documents")}>
        {documents.map(({ id, number, kind }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.document}
              aria-pressed={number === shown.document}
              onClick={() => onShow(number, 1)}
            >
              <b>{number}</b> <span>{t(`document.${kind}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PageButtons({
  document,
  page,
  onShow,
}: {
  document: DocumentView;
  page: number;
  onShow: ViewerProps["onShow"];
}) {
  const { t } = useTexts();
  const to = (next: number): void => onShow(document.number, Math.min(document.pages.length, Math.max(1, next)));
  return (
    <>
      <Tool icon="chevron-back" label={t("viewer.previousPage")} onClick={() => to(page - 1)} />
      <Tool icon="chevron" label={t("viewer.nextPage")} onClick={() => to(page + 1)} />
    </>
  );
}

function Tools({ scan, onScan }: Pick<ViewerProps, "scan" | "onScan">) {
  const { t } = useTexts();
  return (
    <div className={styles.tools} role="toolbar" aria-label={t("viewer.tools")}>
      <Tool icon="plus" label={`${t("viewer.in")} (+)`} onClick={() => onScan("in")} />
      <Tool icon="minus" label={`${t("viewer.out")} (-)`} onClick={() => onScan("out")} />
      <Tool icon="fit" label={`${t("viewer.fit")} (0)`} onClick={() => onScan("fit")} />
      <Tool icon="rotate" label={`${t("viewer.turn")} (r)`} onClick={() => onScan("turn")} />
      <Tool
        icon="contrast"
        label={`${t("viewer.contrast")} (i)`}
        pressed={scan.contrast}
        onClick={() => onScan("contrast")}
      />
    </div>
  );
}

type ToolProps = { icon: IconName; label: string; pressed?: boolean | undefined; onClick: () => void };

function Tool({ icon, label, pressed, onClick }: ToolProps) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

function pictureOf(upload: string, page: number): string {
  return `/api/files/desk/${upload}/${page}`;
}

/** Fetches every picture while the officer reads, so that turning to one takes no time. */
function usePictures(documents: readonly DocumentView[]): void {
  useEffect(() => {
    const pictures = documents.flatMap(({ id, pages }) =>
      pages.map(({ n }) => Object.assign(new Image(), { src: pictureOf(id, n) })),
    );
    return () => pictures.forEach((picture) => picture.removeAttribute("src"));
  }, [documents]);
}
