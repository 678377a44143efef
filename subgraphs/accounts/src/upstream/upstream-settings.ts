/** How to speak with the identity service of the citizens. */
export interface UpstreamSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
  readonly acrValues: string;
  readonly prompt: string;
  readonly useUserinfo: boolean;
  /** Our name of a fact → their claim. */
  readonly claims: ReadonlyMap<string, string>;
  /** Their level → ours. */
  readonly levels: ReadonlyMap<string, string>;
  readonly organisationKinds: readonly string[];
  readonly minimumLevel: number;
  readonly timeoutSeconds: number;
}
