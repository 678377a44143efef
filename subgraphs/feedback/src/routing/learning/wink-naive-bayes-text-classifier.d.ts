/** The part of the package that is used here. */
declare module 'wink-naive-bayes-text-classifier' {
  export interface NaiveBayes {
    defineConfig(config: { considerOnlyPresence?: boolean; smoothingFactor?: number }): boolean;
    definePrepTasks(tasks: readonly ((input: string[]) => string[])[]): number;
    learn(tokens: string[], label: string): boolean;
    consolidate(): boolean;
    /** Binary logarithms of the odds, best label first; `unknown` with 0 when no token was ever seen. */
    computeOdds(tokens: string[]): [label: string, odds: number][];
    exportJSON(): string;
    importJSON(json: string): boolean;
  }
  export default function naiveBayes(): NaiveBayes;
}
