// Reads JSON texts, one a line, as YAML with the reader that browsers and editors have, and writes
// what each says as JSON: keys in order, every scalar as its text, nothing at all as "".
const yaml = require('yaml');
const lines = require('fs').readFileSync(0, 'utf8').split('\n').filter(line => line);

function said(node) {
  if (yaml.isMap(node)) {
    return node.items.length ? node.items.map(pair => [said(pair.key), said(pair.value)]) : '';
  }
  if (yaml.isSeq(node)) {
    return node.items.length ? { items: node.items.map(said) } : '';
  }
  const absent = !node || node.type === 'PLAIN' && ['', '~', 'null'].includes(node.source);
  return absent ? '' : String(node.value);
}

for (const line of lines) {
  const document = yaml.parseDocument(JSON.parse(line), { schema: 'failsafe' });
  const wrong = document.errors.map(error => error.message.split('\n')[0]);
  console.log(JSON.stringify(wrong.length ? { wrong } : said(document.contents)));
}
