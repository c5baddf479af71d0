import type { T } from "#lib/kernel/texts.ts";
import type { ActText } from "#lib/wording/core/index.ts";
import { classNames } from "../../ui/class-names.ts";
import { Mark } from "../../ui/mark.tsx";
import type { NameInScripts, SheetView } from "./sheet-view.ts";
import { Strokes } from "./strokes.tsx";
import styles from "./sheet.module.css";

/** The act on its paper, in Arabic whatever the language of the page; until it is signed it is marked as a preview. */
export function Sheet({ sheet, t }: { sheet: SheetView; t: T }) {
  const word = (key: string): string => t(`sheet.${key}`);
  const isPaper = sheet.regime === "R37";
  return (
    <article className={styles.sheet} lang="ar" dir="rtl" aria-label={t("act.sheet")}>
      <div className={styles.frame}>
        {sheet.number === null && (
          <div className={styles.draft} aria-hidden="true">
            <span>{word(isPaper ? "forPaper" : "draft")}</span>
          </div>
        )}
        <header className={styles.head}>
          <Lines lines={[t("common:state.ar.kingdom"), t("common:state.ar.ministry"), ...sheet.headAr]} />
          <div className={styles.law}>
            <Lines lines={[word(`law.${sheet.regime}.1`), word(`law.${sheet.regime}.2`)]} />
            <Mark />
          </div>
          <div lang="fr" dir="ltr">
            <Lines lines={[t("common:state.fr.kingdom"), t("common:state.fr.ministry"), ...sheet.headFr]} />
          </div>
        </header>
        <h2 className={styles.title}>{word("title.birth")}</h2>
        <div className={styles.meta}>
          <span>
            {word("number")}:{" "}
            {sheet.number ?? <span className={styles.void}>{word(isPaper ? "numberOnPaper" : "numberLater")}</span>}
          </span>
          <span>
            {word("hijriYear")}: {sheet.hijriYear}
          </span>
          <span>
            {word("year")}: {sheet.year}
          </span>
        </div>
        <div className={classNames(styles.body, isPaper && styles.half)}>
          <div className={styles.text}>
            <ActWords text={sheet.text} />
            <Signatures sheet={sheet} word={word} />
          </div>
          <div className={styles.margin}>
            <h3>{word("margin")}</h3>
            <Names name={sheet.subject} isSubject />
            {sheet.parents.map(({ relation, name }) => (
              <div key={relation} className={styles.parent}>
                <span className={styles.void}>{word(`relation.${relation}`)}</span>
                <Names name={name} />
              </div>
            ))}
            <h3 className={styles.mentions}>{word("mentions")}</h3>
            <p className={styles.void}>{word("none")}</p>
          </div>
        </div>
      </div>
    </article>
  );
}

export function ActWords({ text }: { text: ActText }) {
  return text.map((paragraph, at) => (
    <p key={at}>
      {paragraph.map((segment, place) =>
        segment.strong ? <b key={place}>{segment.text}</b> : <span key={place}>{segment.text}</span>,
      )}
    </p>
  ));
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <div>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}

function Names({ name, isSubject }: { name: NameInScripts; isSubject?: boolean | undefined }) {
  return (
    <div className={classNames(styles.names, isSubject && styles.subject)}>
      <div>{name.ar}</div>
      <div lang="fr" dir="ltr">
        {name.latin}
      </div>
      {name.tifinagh !== undefined && (
        <div lang="zgh" dir="ltr">
          {name.tifinagh}
        </div>
      )}
    </div>
  );
}

function Signatures({ sheet, word }: { sheet: SheetView; word: (key: string) => string }) {
  return (
    <div className={styles.signatures}>
      {!sheet.isOfficerAlone && (
        <div>
          {word("signature.declarant")}
          <div className={styles.line}>{sheet.strokes && <Strokes strokes={sheet.strokes} />}</div>
        </div>
      )}
      <div>
        {word(`signature.${sheet.officerTitle}`)}
        <div className={styles.line} />
      </div>
    </div>
  );
}
