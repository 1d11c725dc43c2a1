/**
 * Version of the rules (lib/check) and of the tables of agencies and regions (lib/agency). Reports
 * are read again when it changes, so raise it with any change that may give another finding or place.
 */
export const checkerVersion = "2";
