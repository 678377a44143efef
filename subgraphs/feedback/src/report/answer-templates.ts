/** Words ready to be sent, with places to fill: `{{code}}`. */
export interface TemplateContent {
  readonly name: string;
  /** The act it is for; null: every act with words. */
  readonly act: string | null;
  readonly categoryCode: string | null;
  readonly fieldCode: string | null;
  /** Statuses of the report it fits; none: every status. */
  readonly statuses: readonly string[];
  readonly body: string;
  /** The unit it belongs to; null: shared by the city. */
  readonly unitId: string | null;
  readonly order: number;
}
