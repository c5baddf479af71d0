// One stylesheet for two directions, and colours by meaning only.
const SIDE = "(?:left|right|top|bottom)";
const PHYSICAL = [
  `/^${SIDE}$/`,
  `/^(?:margin|padding|scroll-margin|scroll-padding)-${SIDE}$/`,
  `/^border-${SIDE}(?:-(?:width|style|color))?$/`,
  "/^border-(?:top|bottom)-(?:left|right)-radius$/",
  "/^(?:min-|max-)?(?:width|height)$/",
  "float",
  "clear",
];
const FOUR_SIDES = /^(?!.*\()\S+\s+\S+\s+\S+\s+\S+$/;
const PALETTE = /var\(--(?:cedar|paper|ink|saffron|brick|majorelle|plum)(?:-(?!table)[a-z0-9]+)?\s*[,)]/;
const DIRECTED = /(?:^|\s)(?:left|right)(?:\s|$)/;

/** @type {import("stylelint").Config} */
export default {
  rules: {
    "property-disallowed-list": PHYSICAL,
    "declaration-property-value-disallowed-list": {
      "text-align": ["left", "right"],
      "transform-origin": [DIRECTED],
      "/^(?:margin|padding|inset|border-width|border-radius)$/": [FOUR_SIDES],
      "/.*/": [PALETTE],
    },
    "color-no-hex": true,
    "color-named": "never",
    "function-disallowed-list": ["rgb", "rgba", "hsl", "hsla", "oklch", "lab", "color"],
    "declaration-no-important": true,
    "selector-max-id": 0,
    "block-no-empty": true,
    "declaration-block-no-duplicate-properties": true,
    "property-no-unknown": true,
    "selector-pseudo-class-no-unknown": [true, { ignorePseudoClasses: ["global"] }],
    "media-feature-name-no-unknown": true,
    "no-duplicate-selectors": true,
  },
  overrides: [
    {
      files: ["app/styles/tokens.css", "app/styles/contrast.css", "app/styles/print.css"],
      rules: {
        "color-no-hex": null,
        "function-disallowed-list": null,
        "declaration-property-value-disallowed-list": null,
      },
    },
    {
      // one file that must stand alone, outside the application: it carries the values it uses
      files: ["lib/seal/verification-page/page.css"],
      rules: { "color-no-hex": null, "declaration-property-value-disallowed-list": null, "selector-max-id": null },
    },
    { files: ["app/styles/type.css"], rules: { "no-duplicate-selectors": null } },
    { files: ["app/styles/fonts.css"], rules: { "property-no-unknown": null } },
  ],
};
