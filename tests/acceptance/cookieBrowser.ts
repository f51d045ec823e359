/** A browser as far as cookies and redirects go: each host has its own cookies. */
export interface CookieBrowser {
  /** Follows redirects, and stops at the page where they end or at `stopAt`. */
  go(
    url: string,
    options?: { readonly stopAt?: string; readonly method?: string; readonly body?: string },
  ): Promise<Visited>;
  ask(address: string, query: string, variables?: object): Promise<any>;
  cookie(address: string, name: string): string | undefined;
  setCookie(address: string, name: string, value: string): void;
}

export interface Visited {
  readonly url: string;
  readonly status: number;
  readonly text: string;
  /** Where the last redirect goes, when it was not followed. */
  readonly location: string | null;
}

const MOST_REDIRECTS = 12;

/** A new browser without cookies. */
export function openCookieBrowser(): CookieBrowser {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (url: string) => {
    const { host } = new URL(url);
    const jar = jars.get(host) ?? new Map<string, string>();
    jars.set(host, jar);
    return jar;
  };
  const send = async (url: string, init: RequestInit): Promise<Response> => {
    const jar = jarOf(url);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      const [name = '', ...value] = pair.split('=');
      const isGone = /max-age=0(;|$)/i.test(set) || /expires=Thu, 01 Jan 1970/i.test(set);
      if (isGone) jar.delete(name);
      else jar.set(name, value.join('='));
    }
    return response;
  };
  return {
    async go(start, { stopAt, method = 'GET', body } = {}) {
      let url = start;
      let init: RequestInit = {
        method,
        ...(body === undefined ? {} : { body, headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
      };
      for (let step = 0; step < MOST_REDIRECTS; step++) {
        const response = await send(url, init);
        const location = response.headers.get('location');
        const next = location === null ? null : new URL(location, url).href;
        if (next === null || (stopAt !== undefined && next.startsWith(stopAt)))
          return { url, status: response.status, text: await response.text(), location: next };
        url = next;
        init = { method: 'GET' };
      }
      throw new Error(`redirected without end from ${start}`);
    },
    async ask(address, query, variables = {}) {
      const response = await send(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return response.json();
    },
    cookie: (address, name) => jarOf(address).get(name),
    setCookie: (address, name, value) => {
      jarOf(address).set(name, value);
    },
  };
}
