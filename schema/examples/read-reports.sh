#!/bin/sh
# A partner reads the newest public reports. Needs curl.
SMARTHP=${SMARTHP:-http://localhost:4000}

TOKEN=$(curl -s -u "${CLIENT_ID:-demo-partner}:${CLIENT_SECRET:-demo-partner-secret-2026}" \
  -d grant_type=client_credentials -d scope=reports:read "$SMARTHP/oidc/token" |
  sed 's/.*"access_token":"\([^"]*\)".*/\1/')

curl -s "$SMARTHP/graphql" -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' \
  -d '{"query":"{ reports(first: 5) { edges { node { code title status handlingUnit { name } ward { name } } } } }"}'
