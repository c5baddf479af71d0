/** The verification page as an application of a telephone, in the language of the register. */
export function GET(): Response {
  const manifest = {
    name: "التحقق من وثائق الحالة المدنية — Vérifier un document d’état civil",
    short_name: "Sijil",
    lang: "ar-MA",
    dir: "rtl",
    start_url: "/v",
    scope: "/v",
    display: "standalone",
    background_color: "#faf6ec",
    theme_color: "#0f4d3b",
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" }],
  };
  return new Response(JSON.stringify(manifest), {
    headers: {
      "content-type": "application/manifest+json; charset=utf-8",
      "cache-control": "public, max-age=86400",
      "x-content-type-options": "nosniff",
    },
  });
}
