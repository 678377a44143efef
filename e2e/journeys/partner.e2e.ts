import { expect, test } from '@playwright/test';
import { execFileSync, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const example = (name: string): string => fileURLToPath(new URL(`../../schema/examples/${name}`, import.meta.url));

test.describe('a partner system, by the scripts of the README', () => {
  test('reads public reports with curl', async ({ baseURL }) => {
    const answer = execFileSync('sh', [example('read-reports.sh')], {
      env: { ...process.env, SMARTHP: baseURL ?? '' },
      encoding: 'utf8',
    });
    const { data } = JSON.parse(answer) as {
      data: { reports: { edges: { node: { code: string; status: string } }[] } };
    };
    expect(data.reports.edges.length).toBeGreaterThan(0);
    expect(data.reports.edges[0]?.node.code).toMatch(/^HP-/);
  });

  test('follows a report live from a small Node client', async ({ baseURL }) => {
    const client = spawn(process.execPath, [example('follow-report.mjs')], {
      env: { ...process.env, SMARTHP: baseURL ?? '' },
    });
    let said = '';
    client.stdout.on('data', (part: Buffer) => (said += part.toString()));
    client.stderr.on('data', (part: Buffer) => (said += part.toString()));
    await expect.poll(() => said, { timeout: 20_000 }).toMatch(/HP-\d{6}-\d+ +#\d+ \w+/);
    client.kill();
  });
});
