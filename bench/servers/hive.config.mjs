// What Hive Gateway's documentation asks for to have subscriptions over WebSocket to the subgraphs.
export const gatewayConfig = {
  transportEntries: { '*.http': { options: { subscriptions: { kind: 'ws', location: '/graphql' } } } },
};
