// Circles in a graph of imports, by Tarjan's strongly connected components.

/** @param graph a map of each file to the files it imports. @returns each circle once, as a list of files */
export function circles(graph) {
  const number = new Map();
  const low = new Map();
  const stack = [];
  const found = [];

  const visit = (file) => {
    number.set(file, number.size);
    low.set(file, number.get(file));
    stack.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!graph.has(next)) continue;
      if (!number.has(next)) {
        visit(next);
        low.set(file, Math.min(low.get(file), low.get(next)));
      } else if (stack.includes(next)) low.set(file, Math.min(low.get(file), number.get(next)));
    }
    if (low.get(file) !== number.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1 || graph.get(file)?.includes(file)) found.push(circle);
  };
  for (const file of graph.keys()) if (!number.has(file)) visit(file);
  return found;
}
