import { registerEnumType } from 'type-graphql';

/**
 * Registers a list of string constants as a GraphQL enum (TypeScript enums are not used).
 * @returns the object `{ VALUE: 'VALUE' }` for use in `@Field(() => ReportStatus)`.
 */
export function constants<const T extends readonly string[]>(
  name: string,
  values: T,
  description: string,
  valueDescriptions: Partial<Record<T[number], string>> = {},
): { readonly [K in T[number]]: K } {
  const object = Object.freeze(Object.fromEntries(values.map((value) => [value, value]))) as {
    readonly [K in T[number]]: K;
  };
  registerEnumType(object, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      Object.entries(valueDescriptions).map(([value, words]) => [value, { description: words as string }]),
    ) as never,
  });
  return object;
}
