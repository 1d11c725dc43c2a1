import { z } from "zod";

/** What the page that leads to another one says of it; stored with it in the frontier. */
export const toldSchema = z.strictObject({
  /** What it is called there. */
  title: z.string().optional(),
  /** Date of posting, YYYY-MM-DD. */
  date: z.string().optional(),
  /** Whose it is; for a list: whose all reports in it are that do not say otherwise. */
  agency: z.string().optional(),
  /** 索引号. */
  indexNumber: z.string().optional(),
  /** Whether it lies below the list that names it, so that it may be a list itself. */
  below: z.boolean().optional(),
});

export type Told = z.output<typeof toldSchema>;
