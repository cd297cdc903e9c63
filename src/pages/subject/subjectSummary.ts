/** A subject in a few words, for its page, its embed, its card and other sites. */
export interface SubjectSummary {
  /** The finding. */
  readonly title: string;
  readonly description: string;
  /** The line under it: where it comes from and the date of the data. */
  readonly source: string;
}
