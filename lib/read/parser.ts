/**
 * Version of the reader. The same bytes and the same version give the same observations; it changes
 * whenever a change may give another value, state or place.
 */
export const parserVersion = "3";
