import { connection } from "next/server";
import { FontPreload } from "#components/layout/font-preload.tsx";
import { NotHere } from "./_portal/not-here.tsx";
import "./styles/index.css";

/** An address that no route answers; kept outside the layout, so that no page carries it along. */
export default async function GlobalNotFound() {
  await connection();
  return (
    <html lang="ar-MA" dir="rtl">
      <head>
        <FontPreload />
      </head>
      <body>
        <NotHere />
      </body>
    </html>
  );
}
