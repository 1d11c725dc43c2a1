import type { Bilingual } from "./indicator.ts";

/** A kind of applicant of table 3, or `none` for the indicators that are not split by applicant. */
export interface Applicant {
  readonly id: ApplicantId;
  /** Stable small number that stands for the id in the observation table; never reused. */
  readonly code: number;
  readonly label: Bilingual;
}

export type ApplicantId =
  | "none"
  | "natural_person"
  | "business"
  | "research"
  | "social_org"
  | "legal_service"
  | "other_org"
  | "total";

/** The seven columns of table 3 in the order of the form. */
export const applicants = [
  { id: "natural_person", code: 1, label: { zh: "自然人", en: "Natural persons" } },
  { id: "business", code: 2, label: { zh: "商业企业", en: "Commercial enterprises" } },
  { id: "research", code: 3, label: { zh: "科研机构", en: "Research institutions" } },
  { id: "social_org", code: 4, label: { zh: "社会公益组织", en: "Public-interest organisations" } },
  { id: "legal_service", code: 5, label: { zh: "法律服务机构", en: "Legal service institutions" } },
  { id: "other_org", code: 6, label: { zh: "其他", en: "Other organisations" } },
  { id: "total", code: 7, label: { zh: "总计", en: "Total" } },
] as const satisfies readonly Applicant[];

/** Stands in the applicant column of indicators that are not split by applicant. */
export const noApplicant = {
  id: "none",
  code: 0,
  label: { zh: "不分申请人", en: "Not by applicant" },
} as const satisfies Applicant;

/** The applicants whose sum is the printed total (the leaves of the applicant tree). */
export const applicantParts = applicants.filter(({ id }) => id !== "total");

const byId = new Map<string, Applicant>(
  [noApplicant, ...applicants].map((item) => [item.id, item]),
);

/** The applicant with this id, or undefined. */
export function findApplicant(id: string): Applicant | undefined {
  return byId.get(id);
}

/** The number stored for an applicant. */
export function applicantCode(id: ApplicantId): number {
  return byId.get(id)?.code ?? noApplicant.code;
}

/** The applicant a stored number stands for; throws on a number no applicant has. */
export function applicantOf(code: number): Applicant {
  const applicant = [noApplicant, ...applicants].find((item) => item.code === code);
  if (applicant === undefined) throw new Error(`no applicant has the code ${code}`);
  return applicant;
}
