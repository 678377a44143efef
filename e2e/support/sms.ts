import { expect, type APIRequestContext } from '@playwright/test';

/** Where the SMS simulator of the platform under test stands: eleven ports above it. */
export function smsSimulator(baseURL: string | undefined): string {
  const { port } = new URL(baseURL ?? 'http://localhost:4600');
  return `http://localhost:${Number(port) + 11}`;
}

/** The newest message to a number that holds `words`, once it has arrived. */
export async function smsTo(
  request: APIRequestContext,
  simulator: string,
  phone: string,
  words: string,
): Promise<string> {
  let found = '';
  await expect
    .poll(
      async () => {
        const messages = (await (await request.get(`${simulator}/messages?to=${phone}`)).json()) as {
          text: string;
          state: string;
        }[];
        found = messages.find(({ text, state }) => text.includes(words) && state === 'DELIVERED')?.text ?? '';
        return found;
      },
      { timeout: 20_000 },
    )
    .not.toBe('');
  return found;
}
