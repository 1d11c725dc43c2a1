import type { Property } from "./sprm.ts";

/** How a run of characters looks, as far as reading needs it. */
export interface Look {
  /** Deleted, hidden or struck: the document does not say it. */
  readonly isGone: boolean;
  /** Set higher or lower than the line. */
  readonly isRaised: boolean;
  /** Its characters stand for something else: a picture, a note, a sign of another font. */
  readonly isSign: boolean;
}

export const plainLook: Look = { isGone: false, isRaised: false, isSign: false };

/** Codes of properties ([MS-DOC] 2.6.1): deleted, hidden, struck, struck twice. */
const gone: readonly number[] = [0x0800, 0x083c, 0x0837, 0x2a53];
const raised = 0x2a48;
const sign = 0x0855;

/** The look its properties give a run. */
export function lookOf(properties: readonly Property[]): Look {
  const isOn = (code: number) => {
    const value = properties.findLast((property) => property.code === code)?.operand.getUint8(0);
    return value !== undefined && (value === 1 || value === 0x81);
  };
  const position = properties.findLast(({ code }) => code === raised)?.operand.getUint8(0) ?? 0;
  return {
    isGone: gone.some(isOn),
    isRaised: position === 1 || position === 2,
    isSign: isOn(sign),
  };
}
