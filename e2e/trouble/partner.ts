const PLACE = { lat: 20.8462, lng: 106.6831 };
const PATIENCE_MS = 60_000;

interface Graph {
  data?: Record<string, never>;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** A partner system that does not give up: it sends again with the same key until it has an answer. */
export class Partner {
  private token: string | undefined;

  constructor(private readonly url: string) {}

  /** The feedback server knows the city's wards a moment after it has started for the first time. */
  async waitForUnits(): Promise<void> {
    await this.submitUntilAcknowledged(`first-${Date.now()}`);
  }

  /** @returns the code of the report stored under this key. */
  async submitUntilAcknowledged(key: string): Promise<string> {
    const input = {
      idempotencyKey: key,
      categoryCode: 'SU_CO_HA_TANG',
      fieldCode: 'CHIEU_SANG',
      body: 'Đèn đường ở đầu ngõ tắt đã ba hôm, nhờ các anh chị xem giúp.',
      location: PLACE,
      mayBePublic: true,
      rightsVersion: '2026.1',
      onBehalfOf: { name: 'Nguyễn Thị Thử', phone: '0912345678' },
    };
    const submit = `mutation ($input: SubmitReportInput!) { submitReport(input: $input) {
      __typename ... on Report { code } ... on Problem { code2: code message } } }`;
    const until = Date.now() + PATIENCE_MS;
    let last: unknown;
    while (Date.now() < until) {
      try {
        const { data, errors } = await this.ask(submit, { input });
        const result = data?.['submitReport'] as { code?: string; __typename: string } | undefined;
        if (result?.code) return result.code;
        last = errors ?? result;
      } catch (error) {
        last = error;
      }
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    throw new Error(`No report for ${key}: ${last instanceof Error ? last.message : JSON.stringify(last)}`);
  }

  async withdraw(code: string): Promise<void> {
    const { data } = await this.ask('query ($code: String!) { report(code: $code) { version } }', { code });
    const { version } = data?.['report'] as unknown as { version: number };
    const act = `mutation ($input: WithdrawReportInput!) { withdrawReport(input: $input) { __typename } }`;
    const answer = await this.ask(act, { input: { code, version } });
    if ((answer.data?.['withdrawReport'] as { __typename: string } | undefined)?.__typename !== 'Report') {
      throw new Error(`Not withdrawn: ${JSON.stringify(answer)}`);
    }
  }

  /** Follows a report as server-sent events; resumes after its last cursor whenever the stream ends. */
  follow(code: string): { readonly seen: number[]; stop(): void } {
    const seen: number[] = [];
    const stopped = new AbortController();
    let after: string | null = null;
    const listen = async (): Promise<void> => {
      const query = `subscription ($code: String!, $after: String) {
        reportChanged(code: $code, after: $after) { cursor entry { seq } } }`;
      const response = await this.post(query, { code, after }, 'text/event-stream', stopped.signal);
      for await (const text of response.body!.pipeThrough(new TextDecoderStream())) {
        for (const line of text.split('\n').filter((one) => one.startsWith('data: {'))) {
          const { data } = JSON.parse(line.slice(6)) as {
            data?: { reportChanged?: { cursor: string; entry: { seq: number } } };
          };
          if (!data?.reportChanged) return; // an error ends the stream; the cursor goes on
          after = data.reportChanged.cursor;
          seen.push(data.reportChanged.entry.seq);
        }
      }
    };
    void (async () => {
      while (!stopped.signal.aborted) {
        await listen().catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    })();
    return { seen, stop: () => stopped.abort() };
  }

  private async ask(query: string, variables: object): Promise<Graph> {
    const answer = await this.post(query, variables, 'application/json', AbortSignal.timeout(10_000));
    const body = (await answer.json()) as Graph;
    if (answer.status === 401) this.token = undefined;
    return body;
  }

  private async post(query: string, variables: object, accept: string, signal: AbortSignal): Promise<Response> {
    this.token ??= await this.newToken();
    return fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json', accept },
      body: JSON.stringify({ query, variables }),
      signal,
    });
  }

  private async newToken(): Promise<string> {
    const answer = await fetch(`${this.url}/oidc/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa('demo-partner:demo-partner-secret-2026')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'reports:read reports:write' }),
      signal: AbortSignal.timeout(10_000),
    });
    const { access_token } = (await answer.json()) as { access_token?: string };
    if (!access_token) throw new Error('no token yet');
    return access_token;
  }
}
