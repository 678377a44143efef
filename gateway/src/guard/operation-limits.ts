import {
  Kind,
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { gatewayError } from './present-error.js';

export interface OperationLimits {
  readonly maxDepth: number;
  readonly maxCost: number;
  readonly maxAliases: number;
  readonly maxDirectives: number;
  readonly maxRootFields: number;
}

interface Weight {
  depth: number;
  cost: number;
  aliases: number;
  directives: number;
  fields: number;
}

/** Rows counted for a page whose size comes from a variable without a default. */
const UNKNOWN_PAGE = 50;

/**
 * One rule that weighs an operation and refuses it with a named error. Cost counts every field once for each row its
 * pages ask for (`first`, `last`). Reading the schema (`__schema`, `__type`) is weighed by graphql's own rule.
 */
export const operationLimits =
  (limits: OperationLimits): ValidationRule =>
  (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      const weight = new Scale(context, operation).weigh(operation.selectionSet);
      const checks = [
        ['QUERY_TOO_DEEP', weight.depth, limits.maxDepth],
        ['QUERY_TOO_COSTLY', Math.ceil(weight.cost), limits.maxCost],
        ['TOO_MANY_ALIASES', weight.aliases, limits.maxAliases],
        ['TOO_MANY_DIRECTIVES', weight.directives + (operation.directives?.length ?? 0), limits.maxDirectives],
        ['TOO_MANY_ROOT_FIELDS', weight.fields, limits.maxRootFields],
      ] as const;
      for (const [code, found, max] of checks)
        if (found > max) context.reportError(gatewayError(code, { found, max, limit: code }));
      return false;
    },
  });

class Scale {
  private readonly fragments = new Map<string, Weight>();

  constructor(
    private readonly context: ValidationContext,
    private readonly operation: OperationDefinitionNode,
  ) {}

  /** `fields` of the result counts only this level, the rest the whole tree. */
  weigh(set: SelectionSetNode): Weight {
    const total: Weight = { depth: 0, cost: 0, aliases: 0, directives: 0, fields: 0 };
    for (const selection of set.selections) {
      total.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) this.addField(total, selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) add(total, this.weigh(selection.selectionSet));
      else add(total, this.fragment(selection.name.value));
    }
    return total;
  }

  private addField(total: Weight, field: FieldNode): void {
    total.fields += 1;
    total.cost += 1;
    total.depth = Math.max(total.depth, 1);
    if (field.alias) total.aliases += 1;
    if (!field.selectionSet || field.name.value.startsWith('__')) return;
    const inner = this.weigh(field.selectionSet);
    total.cost += inner.cost * this.rows(field);
    total.depth = Math.max(total.depth, inner.depth + 1);
    total.aliases += inner.aliases;
    total.directives += inner.directives;
  }

  /** Each fragment is weighed once; one that contains itself counts as endless. */
  private fragment(name: string): Weight {
    const known = this.fragments.get(name);
    if (known) return known;
    const endless: Weight = { depth: Infinity, cost: Infinity, aliases: 0, directives: 0, fields: 0 };
    this.fragments.set(name, endless);
    const definition: FragmentDefinitionNode | null | undefined = this.context.getFragment(name);
    const weight = definition ? this.weigh(definition.selectionSet) : { ...endless, depth: 0, cost: 0 };
    this.fragments.set(name, weight);
    return weight;
  }

  private rows(field: FieldNode): number {
    const size = field.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last')?.value;
    if (!size) return 1;
    if (size.kind === Kind.INT) return Math.max(1, Number(size.value));
    if (size.kind !== Kind.VARIABLE) return 1;
    const variable = this.operation.variableDefinitions?.find((one) => one.variable.name.value === size.name.value);
    return variable?.defaultValue?.kind === Kind.INT ? Math.max(1, Number(variable.defaultValue.value)) : UNKNOWN_PAGE;
  }
}

function add(total: Weight, part: Weight): void {
  total.depth = Math.max(total.depth, part.depth);
  total.cost += part.cost;
  total.aliases += part.aliases;
  total.directives += part.directives;
  total.fields += part.fields;
}
