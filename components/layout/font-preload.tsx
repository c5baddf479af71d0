import { FIRST_FONTS } from "./first-fonts.ts";

/** Fetched with the page, so that the first words are drawn once. */
export function FontPreload() {
  return FIRST_FONTS.map((href) => (
    <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
  ));
}
