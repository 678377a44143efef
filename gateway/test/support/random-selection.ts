import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

export interface Selection {
  readonly selection: string;
  readonly fragments: string;
  readonly usesYes: boolean;
  readonly usesNo: boolean;
}

/** Makes random selections, the same ones for the same seed. */
export class RandomSelection {
  private fragments: string[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private seed: number,
  ) {}

  make(type: string, depth: number): Selection {
    this.fragments = [];
    const selection = this.select(type, depth);
    const fragments = this.fragments.join(' ');
    const all = selection + fragments;
    return { selection, fragments, usesYes: all.includes('$yes'), usesNo: all.includes('$no') };
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.next() * from.length)] as T;
  }

  private next(): number {
    this.seed = (this.seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return this.seed / 0x80000000;
  }

  private select(typeName: string, depth: number): string {
    const type = this.schema.getType(typeName);
    const parts: string[] = [];
    if (this.next() < 0.3) parts.push(this.pick(['__typename', 'kind: __typename']));
    if (isAbstractType(type)) {
      for (const { name } of this.schema.getPossibleTypes(type))
        parts.push(`... on ${name}${this.condition()} { ${this.select(name, depth - 1)} }`);
    } else if (isObjectType(type)) {
      const fields = Object.values(type.getFields());
      for (let left = 1 + Math.floor(this.next() * 5); left > 0; left -= 1)
        parts.push(this.part(typeName, this.pick(fields), depth));
    }
    return parts.filter(Boolean).join(' ') || '__typename';
  }

  private part(typeName: string, field: GraphQLField<unknown, unknown>, depth: number): string {
    const inner = getNamedType(field.type);
    if (isCompositeType(inner) && depth <= 0) return '';
    const alias = field.args.length
      ? `a${Math.floor(this.next() * 1e6)}: `
      : this.next() < 0.3
        ? `${field.name}${Math.floor(this.next() * 3)}: `
        : '';
    const args = field.args.length
      ? `(${field.args.map(({ name }) => `${name}: "${this.pick(['x', 'y'])}"`).join(', ')})`
      : '';
    const selection = isCompositeType(inner) ? ` { ${this.select(inner.name, depth - 1)} }` : '';
    const text = `${alias}${field.name}${args}${this.condition()}${selection}`;
    const shape = this.next();
    if (shape < 0.12) return `... ${this.next() < 0.5 ? `on ${typeName}` : ''}${this.condition()} { ${text} }`;
    if (shape >= 0.2) return text;
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${typeName} { ${text} }`);
    return `...${name}${this.condition()}`;
  }

  private condition(): string {
    return this.next() < 0.15 ? ` @${this.pick(['include', 'skip'])}(if: $${this.pick(['yes', 'no'])})` : '';
  }
}
