/** What every answer carries, pages and API alike; the policy of scripts, which needs a nonce, is added by proxy.ts. */
const HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  // never no-referrer: browsers would then send `Origin: null` with our own forms
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(self), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
  },
  ...(process.env.PUBLIC_URL?.startsWith("https://")
    ? [{ key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" }]
    : []),
];

/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  images: { unoptimized: true },
  experimental: {
    // without it one stylesheet carries the officers' desk to every citizen
    cssChunking: { type: "graph", requestCost: 8000, weightDistribution: 0.4 },
    globalNotFound: true,
  },
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: [
    "@hyzyla/pdfium",
    "@prisma/adapter-pg",
    "@prisma/client",
    "fontkit",
    "graphile-worker",
    "heic-decode",
    "i18next",
    "nodemailer",
    "pdfkit",
    "pg",
    "pino",
    "sharp",
  ],
  headers: () => [{ source: "/:path*", headers: HEADERS }],
};
