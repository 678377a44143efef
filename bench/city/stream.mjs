/** Events pushed from outside, read as an async iterator whose return() takes effect at once. */
export function openStream(closed) {
  const queue = [];
  let isOver = false;
  let wake;
  return {
    push(event) {
      queue.push(event);
      wake?.();
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      while (!queue.length && !isOver) await new Promise((resolve) => (wake = resolve));
      return isOver ? { done: true, value: undefined } : { done: false, value: queue.shift() };
    },
    async return() {
      isOver = true;
      closed();
      wake?.();
      return { done: true, value: undefined };
    },
  };
}
