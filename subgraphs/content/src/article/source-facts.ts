/** Who an article comes from, and the credit owed. */
export interface SourceFacts {
  readonly id: string;
  readonly name: string;
  readonly homeUrl: string;
  readonly creditText: string;
  readonly permissionDocument: string | null;
}

/** Columns of a source, named for `SourceFacts`. */
export const sourceColumns = `id, name, home_url as "homeUrl", credit_text as "creditText",
  permission_document as "permissionDocument"`;
