// One line of JSON for each test that passed or failed: its name, and on failure why, without the stack.
export default async function* walls(events) {
  for await (const { type, data } of events) {
    if (!['test:pass', 'test:fail'].includes(type) || data.details.type === 'suite' || data.skip) continue;
    const { error } = data.details;
    const why = error && (error.cause?.message ?? error.message);
    yield `${JSON.stringify({ passed: type === 'test:pass', name: data.name, file: data.file, why })}\n`;
  }
}
