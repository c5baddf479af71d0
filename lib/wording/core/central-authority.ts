/** The authority that permits what the law leaves to it, as acts name it (L36:21). */
export const CENTRAL_AUTHORITY = { ar: "السلطة المركزية", fr: "l’autorité centrale" } as const;
