import type { T } from "#lib/kernel/texts.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import styles from "./file-picker.module.css";

/** Where and how the chosen file is posted. */
export type FileSending = {
  formAction?: string | undefined;
  name?: string | undefined;
  value?: string | undefined;
};

type FilePickerProps = {
  id: string;
  name: string;
  accept?: string | undefined;
  send: FileSending;
  titleId: string;
  t: T;
};

const ACCEPT = "image/jpeg,image/png,image/webp,application/pdf";

/**
 * The camera first, then a file. Both inputs bear the same name: the one left empty is ignored.
 * `required` only tells the style sheet that something was chosen, so that the next step shows: the form itself never validates.
 */
export function FilePicker({ id, name, accept = ACCEPT, send, titleId, t }: FilePickerProps) {
  return (
    <div className={styles.picker}>
      <label className={styles.photo}>
        <Icon name="camera" /> {t("common:file.photo")}
        <input
          id={id}
          type="file"
          name={name}
          accept="image/*"
          capture="environment"
          required
          aria-describedby={titleId}
        />
      </label>
      <label className={styles.choose}>
        {t("common:file.choose")}
        <input type="file" name={name} accept={accept} required aria-describedby={titleId} />
      </label>
      <div className={styles.next}>
        <p className={styles.chosen}>
          <Icon name="check" /> {t("common:file.chosen")}
        </p>
        <Button small icon="upload" formAction={send.formAction} name={send.name} value={send.value}>
          {t("common:file.send")}
        </Button>
      </div>
    </div>
  );
}
