/** A PDF as an answer that no cache keeps and no page can frame; 404 where there is none. `name` is that of the saved file. */
export function pdfResponse(pdf: Uint8Array | undefined, name: string): Response {
  if (pdf === undefined) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  return new Response(new Uint8Array(pdf), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${name.replace(/[^A-Za-z0-9-]/g, "")}.pdf"`,
      "content-length": String(pdf.length),
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "private, no-store",
    },
  });
}
