import type { ReactNode } from "react";
import { TextsProvider } from "#components/desk/texts/texts-provider.tsx";
import { deskTexts, deskTextTable } from "./_desk/texts.ts";

type Props = { params: Promise<{ locale: string }>; children: ReactNode };

export default async function DeskLayout({ params, children }: Props) {
  const { locale } = deskTexts((await params).locale);
  return (
    <TextsProvider locale={locale} table={deskTextTable(locale)}>
      {children}
    </TextsProvider>
  );
}
