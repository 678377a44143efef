import { expect, type APIRequestContext } from '@playwright/test';

const PARTNER = { id: 'demo-partner', secret: 'demo-partner-secret-2026' };

/** A report through the partner door, for journeys that begin where it already lies at the desk. @returns its code */
export async function reportOfPartner(request: APIRequestContext, body: string, more: object = {}): Promise<string> {
  const token = await request.post('/oidc/token', {
    form: { grant_type: 'client_credentials', scope: 'reports:read reports:write' },
    headers: { authorization: `Basic ${Buffer.from(`${PARTNER.id}:${PARTNER.secret}`).toString('base64')}` },
  });
  const { access_token: access } = (await token.json()) as { access_token: string };
  const input = {
    idempotencyKey: crypto.randomUUID(),
    categoryCode: 'SU_CO_HA_TANG',
    fieldCode: 'CHIEU_SANG',
    body,
    location: { lat: 20.8411, lng: 106.6789 },
    address: 'Số 12 Hai Bà Trưng, phường Lê Chân',
    mayBePublic: true,
    onBehalfOf: { name: 'Bà Sáu', phone: '0901000999' },
    ...more,
  };
  const answer = await request.post('/graphql', {
    headers: { authorization: `Bearer ${access}` },
    data: {
      query: `mutation($input: SubmitReportInput!) { submitReport(input: $input) {
        __typename ... on Report { code } ... on Problem { code message } } }`,
      variables: { input },
    },
  });
  const { data } = (await answer.json()) as { data: { submitReport: { __typename: string; code: string } } };
  expect(data.submitReport, JSON.stringify(data)).toMatchObject({ __typename: 'Report' });
  return data.submitReport.code;
}
