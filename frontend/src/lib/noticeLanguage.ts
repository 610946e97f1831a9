/** The languages of the notice and of consents (UXC-02); the server knows their names and directions. */
const codes = ['nb', 'nn', 'en', 'uk', 'ar', 'so', 'ti', 'fa', 'pl', 'es'] as const;
export type NoticeLanguage = (typeof codes)[number];

export const isNoticeLanguage = (value: unknown): value is NoticeLanguage => codes.includes(value as NoticeLanguage);
