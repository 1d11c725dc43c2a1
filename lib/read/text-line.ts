/** A line of running text, and whether it stands before the first table or section. */
export interface TextLine {
  readonly text: string;
  readonly level: number;
  /** Place in the flow's text. */
  readonly start: number;
  readonly before: boolean;
}
