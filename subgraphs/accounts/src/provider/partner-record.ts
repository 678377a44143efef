/** What the provider needs of a partner system. */
export interface PartnerRecord {
  readonly clientId: string;
  readonly name: string;
  readonly secretHash: string;
  readonly scopes: readonly string[];
}

/** Where partner systems are kept. */
export interface PartnerRecords {
  active(clientId: string): Promise<PartnerRecord | null>;
  used(clientId: string, at: Date): Promise<void>;
  secretMatches(hash: string, secret: string): Promise<boolean>;
}
