import { drawing } from "./element.ts";

const PATHS = {
  shield: "M12 2.5l8 3v6c0 5-3.5 8.500-8 10-4.500-1.500-8-5-8-10v-6zM8.500 12l2.500 2.500 4.500-5",
  cross: "M6 6l12 12M18 6L6 18",
  clock: "M12 21.500a9.500 9.500 0 100-19 9.500 9.500 0 000 19zM12 6.500V12l3.500 2.500",
  question: "M9 9a3 3 0 115 2.200c-1.200 1-2 1.500-2 3M12 17.800v.1",
  cloud: "M7 18.500h10a4 4 0 00.700-7.900A6 6 0 006.100 9.700 4.400 4.400 0 007 18.500M10 12l4 4M14 12l-4 4",
  info: "M12 21.500a9.500 9.500 0 100-19 9.500 9.500 0 000 19zM12 11v6M12 7.400v.1",
  check: "M4.500 12.500l5 5 10-11",
  back: "M19 12H5M11 6l-6 6 6 6",
  warning: "M12 3.500L22 20.500H2zM12 10v5M12 17.600v.1",
  octagon: "M8 2.500h8l5.500 5.500v8L16 21.500H8L2.500 16V8zM12 7v6M12 16.500v.1",
  eye: "M2 12s3.600-6.500 10-6.500S22 12 22 12s-3.600 6.500-10 6.500S2 12 2 12zM12 15a3 3 0 100-6 3 3 0 000 6",
  lock: "M5.500 10.500h13v10h-13zM8 10.500V7.500a4 4 0 018 0v3",
  file: "M6 2.500h8.500L19 7v14.500H6zM14 2.500V7.500h5M9 12.500h7M9 16.500h7",
  camera: "M3 7.500h4l1.500-3h7l1.500 3h4v12H3zM12 17a4 4 0 100-8 4 4 0 000 8",
  code: "M3.500 3.500h7v7h-7zM13.500 3.500h7v7h-7zM3.500 13.500h7v7h-7zM13.500 13.500h3v3h-3zM20.500 13.500v3M17 20.500h3.500v-1M13.500 20.500v-1",
} as const;

export type IconName = keyof typeof PATHS;

/** A line icon; it never speaks for itself, a word stands beside it. */
export function icon(name: IconName, mirrored = false): SVGElement {
  const attributes = { class: mirrored ? "icon icon-mirrored" : "icon", viewBox: "0 0 24 24", "aria-hidden": "true" };
  return drawing("svg", attributes, drawing("path", { d: PATHS[name] }));
}

const STAR = "M50 2l14 14h20v20l14 14-14 14v20H64L50 98 36 84H16V64L2 50l14-14V16h20z";
const STAR_WITHIN =
  "M50 13l10.800 10.800h15.400v15.400L87 50 76.200 60.800v15.400H60.800L50 87 39.200 76.200H23.800V60.800L13 50l10.800-10.800V23.800h15.400z";

/** The mark of the register: the khatam and three lines of a register. */
export function mark(): SVGElement {
  return drawing(
    "svg",
    { class: "mark", viewBox: "0 0 100 100", "aria-hidden": "true" },
    drawing("path", { class: "mark-star", d: STAR }),
    drawing("path", { class: "mark-within", d: STAR_WITHIN }),
    drawing("path", { class: "mark-lines", d: "M34 38h32M34 50h32M34 62h20" }),
  );
}
