// The questions of part (a). `direct` ones ask the owning subgraph alone, for the fields it has.
const REPORTS = 200;
const randomCode = () => `HP-261122-${String(Math.floor(Math.random() * REPORTS)).padStart(4, '0')}`;

const one = (selection) => {
  const head = `{"query":${JSON.stringify(`query One($code: String!) { report(code: $code) { ${selection} } }`)},"variables":{"code":`;
  return () => {
    const code = randomCode();
    return {
      body: `${head}${JSON.stringify(code)}}}`,
      isRight: (text) => text.includes(`"${code}"`) && !text.includes('"errors"'),
    };
  };
};
const list = (query) => {
  const body = JSON.stringify({ query });
  return () => ({ body, isRight: (text) => text.includes('"status"') && !text.includes('"errors"') });
};

export const QUERIES = {
  one: one('code title status handlingUnit { code name } nearbyPlace { name address }'),
  'one direct': one('code title status'),
  list: list('{ reports(first: 20) { code title status handlingUnit { name } ward { name } } }'),
  'list direct': list('{ reports(first: 20) { code title status } }'),
};
