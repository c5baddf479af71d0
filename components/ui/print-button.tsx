import { ButtonLink } from "./button-link.tsx";

/** Opens the PDF to print: acts and receipts never come from the browser's own printing. */
export function PrintButton({ href, label }: { href: string; label: string }) {
  return (
    <ButtonLink href={href} kind="secondary" icon="print">
      {label}
    </ButtonLink>
  );
}
