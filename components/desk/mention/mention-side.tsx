import type { Locale, T } from "#lib/kernel/texts.ts";
import { TextInput } from "../../forms/text-input.tsx";
import { DualText } from "../../ui/dual-text.tsx";
import { Note } from "../../ui/note.tsx";
import type { MentionSideView } from "./mention-view.ts";
import { MentionWords } from "./mention-words.tsx";
import styles from "./mention.module.css";

/** One spouse: the words, the reference of the birth act to search for, and what was found there. */
export function MentionSide({ side, locale, t }: { side: MentionSideView; locale: Locale; t: T }) {
  const { role, kind, told, found, declared, status } = side;
  return (
    <section className={styles.side} aria-labelledby={`mention-${role}`}>
      <div>
        <h2 id={`mention-${role}`}>{t(`mention.side.${role}`)}</h2>
        <p className={styles.kind}>{t(`mention.kind.${kind}`)}</p>
      </div>
      <MentionWords text={side.text} t={t} />
      <div className={styles.reference}>
        <TextInput
          name={`${role}.office`}
          label={t("mention.office")}
          hint={side.officeName ?? t("mention.officeHint")}
          value={told.office}
          problems={[]}
          t={t}
        />
        <TextInput
          name={`${role}.number`}
          label={t("mention.number")}
          kind="number"
          value={told.number}
          problems={[]}
          t={t}
        />
        <TextInput
          name={`${role}.year`}
          label={t("mention.year")}
          kind="number"
          value={told.year}
          problems={[]}
          t={t}
        />
      </div>
      {told.office !== "" && side.officeName === null && <Note tone="warn">{t("mention.officeUnknown")}</Note>}
      <dl className={styles.names}>
        <dt>{t("mention.declaredName")}</dt>
        <dd>
          <DualText {...declared} locale={locale} />
        </dd>
        {found && (
          <>
            <dt>{t("mention.foundName")}</dt>
            <dd>
              <DualText ar={found.ar} latin={found.latin} locale={locale} />
            </dd>
          </>
        )}
      </dl>
      {found && !found.isSameName && <Note tone="warn">{t("mention.namesDiffer")}</Note>}
      <Note tone={found ? "ok" : "info"}>
        {found?.isSameName && `${t("mention.found")} ${t("mention.namesAgree")} `}
        {t(`mention.place.${status}`)}
      </Note>
    </section>
  );
}
