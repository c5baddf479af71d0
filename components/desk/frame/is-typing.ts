/** Whether keys go into a field just now, so that single letters are not commands. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isField =
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
  return (
    isField || (target instanceof HTMLInputElement && !["checkbox", "radio", "button", "submit"].includes(target.type))
  );
}
