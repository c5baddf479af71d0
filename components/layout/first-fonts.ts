/** The fonts every first page needs; written by scripts/subset-fonts.mjs. */
export const FIRST_FONTS = ["/fonts/plex-400.b69f3745.woff2", "/fonts/plex-600.b5e73e35.woff2"] as const;
