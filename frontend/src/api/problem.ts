/** One field of a refused form: `pointer` is a JSON pointer into the request (`/seats`), or the name of a parameter. */
export interface FieldProblem {
  pointer: string;
  code: string;
  /** A sentence in the language of the request. */
  detail?: string | null;
}

/** The body of application/problem+json as this API writes it. */
export interface ProblemBody {
  status?: number;
  code?: string;
  title?: string;
  detail?: string;
  requestId?: string;
  fields?: WireField[];
  parameters?: Record<string, unknown>;
}

/** What is wrong stands in the body (`pointer`) or in the address (`parameter`). */
type WireField = Omit<FieldProblem, 'pointer'> & { pointer?: string; parameter?: string };

/** Anything but a 2xx answer. `code` is stable (CONFLICT, PLACE_FULL ...); no answer at all is OFFLINE. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string | undefined;
  readonly requestId: string | undefined;
  readonly fields: readonly FieldProblem[];
  /** What fills the sentence, and where it leads on. */
  readonly parameters: Readonly<Record<string, unknown>>;

  constructor(status: number, body: ProblemBody = {}) {
    const code = body.code ?? codeOf(status);
    super(code);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.detail = body.detail;
    this.requestId = body.requestId;
    this.parameters = body.parameters ?? {};
    this.fields = (body.fields ?? []).map(({ pointer, parameter, ...rest }) => ({
      ...rest,
      pointer: pointer ?? parameter ?? '',
    }));
  }
}

const codes: Record<number, string> = {
  0: 'OFFLINE',
  401: 'UNAUTHENTICATED',
  403: 'NOT_FOUND',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  412: 'CONFLICT',
};

const codeOf = (status: number) => codes[status] ?? (status >= 500 ? 'BUG' : 'BAD_REQUEST');

export const isProblem = (error: unknown, code?: string): error is Problem =>
  error instanceof Problem && (code === undefined || error.code === code);

/** Not there, or not for the caller any more. */
export const isGone = (error: unknown) => error instanceof Problem && (error.status === 403 || error.status === 404);

/** Somebody else changed it meanwhile: keep the user's text, read again, show the difference. */
export const isConflict = (error: unknown) => isProblem(error, 'CONFLICT');

/** Whether a login helps: again, where nobody is logged in; to confirm it, where it was too long ago for what signs. */
export function loginNeed(error: unknown): 'again' | 'confirm' | undefined {
  if (!(error instanceof Problem) || error.status !== 401) return undefined;
  return error.code === 'STEP_UP_NEEDED' ? 'confirm' : 'again';
}

/** Nobody is logged in: no session, or one that expired or was ended elsewhere. */
export const isLoggedOut = (error: unknown) => loginNeed(error) === 'again';

/** What the reader cannot help by trying again. */
export const isFinal = (error: unknown) => error instanceof Problem && error.status >= 400 && error.status < 500;
