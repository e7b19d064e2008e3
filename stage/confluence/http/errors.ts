const CODES: Readonly<Record<number, string>> = {
  400: 'INVALID_REQUEST_PARAMETER',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  413: 'PAYLOAD_TOO_LARGE',
  501: 'NOT_IMPLEMENTED',
};

const EXCEPTIONS: Readonly<Record<number, string>> = {
  400: 'BadRequestException',
  403: 'PermissionException',
  404: 'NotFoundException',
  409: 'ConflictException',
};

const PACKAGE = 'com.atlassian.confluence.api.service.exceptions';

/** A refusal, told in the shape of the generation of REST that was called. */
export class ConfluenceError extends Error {
  constructor(
    readonly status: number,
    readonly problems: readonly string[],
  ) {
    super(problems.join(' '));
    this.name = 'ConfluenceError';
  }

  /** The shapes are those that clients of Confluence Cloud report; the published documents leave them open. */
  bodyFor(generation: 'v1' | 'v2'): unknown {
    const { status, problems, message } = this;
    if (generation === 'v2') {
      return {
        errors: problems.map((title) => ({ status, code: CODES[status] ?? '', title, detail: null })),
      };
    }
    const exception = EXCEPTIONS[status];
    return {
      statusCode: status,
      data: { authorized: status !== 401 && status !== 403, valid: false, errors: [], successful: false },
      message: exception ? `${PACKAGE}.${exception}: ${message}` : message,
    };
  }
}

export const badRequest = (...problems: string[]) => new ConfluenceError(400, problems);

export const forbidden = (problem: string) => new ConfluenceError(403, [problem]);

export const notFound = (problem = 'Not Found') => new ConfluenceError(404, [problem]);

export const conflict = (problem: string) => new ConfluenceError(409, [problem]);

/** What exists in Confluence, but not on the stage. Told, so that nothing looks as if it worked. */
export const notEmulated = (what: string) => new ConfluenceError(501, [`Not emulated on the stage: ${what}`]);

export const unauthenticated = () =>
  new ConfluenceError(401, ['Client must be authenticated to access this resource.']);
