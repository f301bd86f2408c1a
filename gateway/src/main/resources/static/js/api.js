import { acceptLanguage, t } from './language.js';

/** What a service said no with; its title and detail are in the person's language already. */
export class Problem extends Error {
  constructor(status, body) {
    super(body.title ?? t('error.title'));
    this.status = status;
    this.body = body;
  }

  /** Whether it is unknown if the request was carried out: worth sending again, with the same key. */
  get unsure() {
    return this.status === 0 || this.status >= 502;
  }
}

/** Calls the platform. Gives the answer's body and its ETag. */
export async function call(path, { method = 'GET', body, headers = {}, token } = {}) {
  let answer;
  try {
    answer = await fetch(`/api/v1${path}`, {
      method,
      cache: 'no-store',
      headers: {
        Accept: 'application/json, application/problem+json',
        'Accept-Language': acceptLanguage,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    throw new Problem(0, { title: t('error.network'), detail: t('error.network.detail') });
  }
  const text = await answer.text();
  if (!answer.ok) throw new Problem(answer.status, parsed(text));
  return { body: text ? JSON.parse(text) : undefined, etag: answer.headers.get('ETag') };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
