"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { Dialog } from "../../ui/dialog.tsx";

type ModalProps = {
  title: ReactNode;
  tone?: "ok" | "bad" | undefined;
  actions: ReactNode;
  onClose: () => void;
  children: ReactNode;
};

/** A dialog that is open for as long as it is drawn; Escape closes it, and the focus goes back where it was. */
export function Modal({ title, tone, actions, onClose, children }: ModalProps) {
  const id = useId();
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useEffect(() => {
    const dialog = document.getElementById(id);
    if (!(dialog instanceof HTMLDialogElement)) return undefined;
    const before = document.activeElement;
    // the event comes late: a dialog that was shown again meanwhile stays open
    const close = (): void => {
      if (!dialog.open) latest.current();
    };
    if (!dialog.open) dialog.showModal();
    dialog.addEventListener("close", close);
    return () => {
      dialog.removeEventListener("close", close);
      if (dialog.open) dialog.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, [id]);
  return (
    <Dialog id={id} title={title} tone={tone} actions={actions}>
      {children}
    </Dialog>
  );
}
