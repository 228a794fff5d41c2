// What the composer would write and say: its modules, run on the fields that come in.
import fs from 'node:fs';
import { compose, fileName } from '../../theme/assets/catalog/draft/compose.js';
import { grammarOf } from '../../theme/assets/catalog/draft/grammar.js';
import { judge, messageOf } from '../../theme/assets/catalog/draft/judge.js';

const { draft, places, inputs } = JSON.parse(fs.readFileSync(0, 'utf8'));
const grammar = grammarOf(draft);
process.stdout.write(JSON.stringify(inputs.map(values => {
  const record = compose(draft, values);
  const name = fileName(draft.name, values.title, values.date);
  const found = judge(draft, grammar, record, name, places);
  const messages = found.map(finding => `${finding.rule.split('-')[0]}: ${messageOf(draft, finding)}`);
  return { name, text: record.text, messages: [...new Set(messages)].sort() };
})));
