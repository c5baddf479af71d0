"use client";

import { Button } from "../../ui/button.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { Modal } from "../frame/modal.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import styles from "./keys-dialog.module.css";

const KEYS: readonly (readonly [keys: readonly string[], command: string])[] = [
  [["j", "↓"], "next"],
  [["k", "↑"], "previous"],
  [["Enter"], "confirm"],
  [["Shift+Enter"], "confirmSection"],
  [["e"], "edit"],
  [["x"], "doubt"],
  [["t"], "request"],
  [["]", "["], "documents"],
  [["PageDown", "PageUp"], "pages"],
  [["+", "-", "0"], "zoom"],
  [["r"], "turn"],
  [["i"], "contrast"],
  [["n"], "nextFile"],
  [["/"], "search"],
  [["?"], "keys"],
];

type KeysDialogProps = { areLettersOn: boolean; onSwitch: (isOn: boolean) => void; onClose: () => void };

/** Every key of the screen, and the switch that leaves single letters to the browser. */
export function KeysDialog({ areLettersOn, onSwitch, onClose }: KeysDialogProps) {
  const { t } = useTexts();
  return (
    <Modal
      title={t("keys.title")}
      onClose={onClose}
      actions={
        <Button type="button" onClick={onClose}>
          {t("close")}
        </Button>
      }
    >
      <dl className={styles.keys}>
        {KEYS.map(([keys, command]) => (
          <div key={command}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{t(`keys.${command}`)}</dd>
          </div>
        ))}
      </dl>
      <label className={styles.switch}>
        <input type="checkbox" checked={areLettersOn} onChange={(event) => onSwitch(event.target.checked)} />{" "}
        {t("keys.switch")}
      </label>
    </Modal>
  );
}
