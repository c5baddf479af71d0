import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { FontPreload } from "#components/layout/font-preload.tsx";
import { directionOf, isLocale } from "#lib/kernel/texts.ts";
import "./styles/index.css";

export const metadata: Metadata = { formatDetection: { telephone: false } };
export const viewport: Viewport = { themeColor: "#0b3b2e" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  // every page carries its own nonce: none is made before it is asked for
  await connection();
  const asked = (await headers()).get("x-sijil-locale") ?? "ar";
  const locale = isLocale(asked) ? asked : "ar";
  return (
    <html lang={`${locale}-MA`} dir={directionOf(locale)}>
      <head>
        <FontPreload />
      </head>
      <body>{children}</body>
    </html>
  );
}
