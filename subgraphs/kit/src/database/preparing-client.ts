import { createHash } from 'node:crypto';
import pg from 'pg';

const REMEMBERED = 500;

/** A pg client that prepares each distinct statement once per connection, at most 500 of them. */
export class PreparingClient extends pg.Client {
  private readonly names = new Map<string, string>();

  // pg's own `query` has seven overloads; the two shapes MikroORM uses are handled, all else passes through.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  override query(first: any, second?: any, third?: any): any {
    let statement = first;
    let values = second;
    if (
      first &&
      typeof first === 'object' &&
      typeof first.text === 'string' &&
      !first.name &&
      typeof first.submit !== 'function'
    ) {
      if (first.rowMode) return super.query(first, second, third);
      statement = first.text;
      values = first.values ?? second;
    }
    if (typeof statement !== 'string' || !/^\s*(select|insert|update|delete|with)\b/i.test(statement)) {
      return super.query(first, second, third);
    }
    const name = this.nameOf(statement);
    if (!name) return super.query(first, second, third);
    return super.query(
      { name, text: statement, values: Array.isArray(values) ? values : undefined },
      // eslint-disable-next-line @typescript-eslint/no-explicit-any
      (typeof values === 'function' ? values : third) as any,
    );
  }

  private nameOf(statement: string): string | undefined {
    let name = this.names.get(statement);
    if (!name && this.names.size < REMEMBERED) {
      name = createHash('md5').update(statement).digest('hex');
      this.names.set(statement, name);
    }
    return name;
  }
}
