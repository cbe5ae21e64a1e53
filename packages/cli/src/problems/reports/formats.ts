/** The ways in which a report can be shown: for people, for programs, and for services that look at changes. */
export const reportFormats = ['text', 'json', 'sarif', 'github'] as const;

export type ReportFormat = (typeof reportFormats)[number];
