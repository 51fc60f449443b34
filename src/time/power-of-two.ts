/** The power of two that is no less than `length`: grids of such widths hold each other. */
export const powerOfTwo = (length: number): number => 2 ** Math.ceil(Math.log2(length));
