/** Equal questions asked while one is still on its way share its answer. */
export class InFlight<T> {
  private readonly running = new Map<string, Promise<T>>();

  share(key: string, ask: () => Promise<T>): Promise<T> {
    const known = this.running.get(key);
    if (known) return known;
    const answer = ask().finally(() => this.running.delete(key));
    this.running.set(key, answer);
    return answer;
  }
}
