/** A refusal in Jira's own shape. */
export class JiraError extends Error {
  constructor(
    readonly status: number,
    readonly errorMessages: readonly string[],
    readonly errors: Readonly<Record<string, string>> = {},
  ) {
    super([...errorMessages, ...Object.values(errors)].join(' '));
    this.name = 'JiraError';
  }

  get body() {
    return { errorMessages: this.errorMessages, errors: this.errors };
  }
}

export const notFound = (message: string) => new JiraError(404, [message]);

export const badRequest = (...messages: string[]) => new JiraError(400, messages);

export const forbidden = (message: string) => new JiraError(403, [message]);

export const fieldErrors = (errors: Record<string, string>) => new JiraError(400, [], errors);

/** What exists in Jira, but not on the stage. Told, so that nothing looks as if it worked. */
export const notEmulated = (what: string) => new JiraError(501, [`Not emulated on the stage: ${what}`]);

export const unauthenticated = () =>
  new JiraError(401, ['Client must be authenticated to access this resource.']);
