interface Cookie {
  readonly host: string;
  readonly path: string;
  readonly value: string;
}

/** A very small browser: keeps cookies by host and path, follows nothing by itself. */
export class Browser {
  private readonly cookies = new Map<string, Cookie>();

  constructor(private readonly language = 'vi') {}

  async open(url: string | URL, init: RequestInit = {}): Promise<Response> {
    const at = new URL(url);
    const response = await fetch(at, {
      ...init,
      redirect: 'manual',
      headers: { 'accept-language': this.language, accept: 'text/html', ...init.headers, cookie: this.cookiesFor(at) },
    });
    for (const line of response.headers.getSetCookie()) this.keep(at, line);
    return response;
  }

  /** Follows redirects until a page is shown or an address starts with one of `until`. */
  async follow(
    url: string | URL,
    until: readonly string[] = [],
    init: RequestInit = {},
  ): Promise<{ url: string; page: Response | undefined }> {
    let at = String(url);
    let page = await this.open(at, init);
    for (let hop = 0; hop < 15; hop += 1) {
      const next = page.headers.get('location');
      if (!next) return { url: at, page };
      at = new URL(next, at).href;
      if (until.some((start) => at.startsWith(start))) return { url: at, page: undefined };
      page = await this.open(at);
    }
    throw new Error(`redirects without end, last at ${at}`);
  }

  submit(url: string | URL, fields: Record<string, string>, until: readonly string[] = []) {
    return this.follow(url, until, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    });
  }

  names(): string[] {
    return [...this.cookies.keys()].map((key) => key.split(' ')[1]!);
  }

  pathOf(name: string): string | undefined {
    return [...this.cookies].find(([key]) => key.split(' ')[1] === name)?.[1].path;
  }

  private cookiesFor(at: URL): string {
    return [...this.cookies]
      .filter(
        ([, { host, path }]) => host === at.hostname && `${at.pathname}/`.startsWith(path === '/' ? '/' : `${path}/`),
      )
      .map(([key, { value }]) => `${key.split(' ')[1]}=${value}`)
      .join('; ');
  }

  private keep(at: URL, line: string): void {
    const [pair, ...attributes] = line.split(';').map((part) => part.trim());
    const name = pair!.slice(0, pair!.indexOf('='));
    const value = pair!.slice(pair!.indexOf('=') + 1);
    const path = attributes.find((part) => /^path=/i.test(part))?.slice(5) ?? '/';
    const key = `${at.hostname} ${name} ${path}`;
    if (value && !attributes.some((part) => /1970/.test(part)))
      this.cookies.set(key, { host: at.hostname, path, value });
    else this.cookies.delete(key);
  }
}
