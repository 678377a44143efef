/** The part of sanitize-html that is used here; the package brings no types. */
declare module 'sanitize-html' {
  interface Options {
    allowedTags?: string[];
    allowedAttributes?: Record<string, string[]>;
    allowedSchemes?: string[];
    transformTags?: Record<string, unknown>;
  }
  interface Sanitize {
    (dirty: string, options?: Options): string;
    simpleTransform(tag: string, attributes: Record<string, string>): unknown;
  }
  const sanitize: Sanitize;
  export default sanitize;
}
