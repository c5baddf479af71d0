import jsQR from "jsqr";

// what the page adds to itself when the browser reads no codes by itself
declare global {
  var readQrCode: ((pixels: Uint8ClampedArray, width: number, height: number) => string | undefined) | undefined;
}

globalThis.readQrCode = (pixels, width, height) => jsQR(pixels, width, height)?.data;
