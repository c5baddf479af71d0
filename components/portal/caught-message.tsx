import { Bdi } from "#components/ui/bdi.tsx";
import { Card } from "#components/ui/card.tsx";
import { DateText } from "#components/ui/date-text.tsx";
import { Hint } from "#components/ui/hint.tsx";
import { directionOf, type Locale, type T } from "#lib/kernel/texts.ts";
import styles from "./caught-message.module.css";

type CaughtMessageProps = {
  channel: "email" | "sms";
  recipient: string;
  language: Locale;
  subject: string | null;
  text: string;
  on: string;
  time: string;
  t: T;
};

/** One message as its reader would have got it, in the language it was written in. */
export function CaughtMessage({ channel, recipient, language, subject, text, on, time, t }: CaughtMessageProps) {
  return (
    <Card as="article">
      <Hint>
        {t(`messages.channel.${channel}`)} · <Bdi>{recipient}</Bdi> · <DateText on={on} time={time} t={t} />
      </Hint>
      <div lang={language} dir={directionOf(language)}>
        {subject !== null && <h2 className={styles.subject}>{subject}</h2>}
        <p className={styles.text}>{text}</p>
      </div>
    </Card>
  );
}
