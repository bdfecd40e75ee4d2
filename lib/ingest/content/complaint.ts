/** What is wrong with a content folder, said so that an editor can go to the line and mend it. */

/** Where a value stands inside a file: keys and indexes from the root. */
export type FieldPath = readonly (string | number)[];

export type Complaint = {
  /** Relative to the series folder, with forward slashes. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Like `pages[2].panels[0].box`; empty when it is about the whole file. */
  field: string;
  message: string;
};

const MOST_PRINTED = 50;

/** The content folder cannot be used. Every complaint found is in `complaints`; `message` prints the first fifty. */
export class ContentError extends Error {
  readonly complaints: readonly Complaint[];

  constructor(complaints: readonly Complaint[]) {
    super(printComplaints(complaints));
    this.name = "ContentError";
    this.complaints = complaints;
  }
}

/** One line, such as `episodes/ep01.yaml:12 pages[0].gist: must not be empty`. */
export function printComplaint({ file, line, field, message }: Complaint): string {
  return field === "" ? `${file}:${line} ${message}` : `${file}:${line} ${field}: ${message}`;
}

/** A path as editors read it: `["pages", 2, "box"]` is `pages[2].box`. */
export function printPath(path: FieldPath): string {
  return path.reduce<string>((printed, step) => {
    if (typeof step === "number") return `${printed}[${step}]`;
    return printed === "" ? step : `${printed}.${step}`;
  }, "");
}

function printComplaints(complaints: readonly Complaint[]): string {
  const printed = complaints.slice(0, MOST_PRINTED).map(printComplaint);
  const left = complaints.length - printed.length;
  return [...printed, ...(left > 0 ? [`and ${left} more`] : [])].join("\n");
}
