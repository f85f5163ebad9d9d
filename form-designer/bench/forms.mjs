// The three benchmark forms, written to files so that Java and Node evaluate the very same bytes. usage: node forms.mjs FOLDER
import fs from 'node:fs';
import path from 'node:path';

const f = (type, key, o = {}) => ({ type, key, label: 'Feld ' + key, input: true, ...o });
const R = { validate: { required: true } };

function small() {
  return {
    form: { components: [
      f('textfield', 'vorname', R), f('textfield', 'nachname', { validate: { required: true, maxLength: 50 } }), f('email', 'email', R),
      f('textfield', 'plz', { validate: { pattern: '[0-9]{5}' } }), f('number', 'alter', { validate: { min: 18, max: 120 } }), f('checkbox', 'agb', R),
      f('select', 'land', { data: { values: [{ label: 'DE', value: 'de' }, { label: 'AT', value: 'at' }] }, validate: { onlyAvailableItems: true } }),
      f('textarea', 'text', { conditional: { show: true, when: 'agb', eq: 'true' } }),
    ] },
    data: { vorname: 'Erika', nachname: 'Mustermann', email: 'e@example.org', plz: '82319', alter: 44, agb: true, land: 'de', text: 'hallo', fremd: 1 },
  };
}

function block(i, data, scripts, inRow = '') {
  const p = 'b' + i;
  Object.assign(data, { [p + 'a']: 'Text', [p + 'b']: 'langer Text', [p + 'c']: 7, [p + 'd']: true, [p + 'e']: 'x@example.org', [p + 'f']: 'a', [p + 'g']: { a: true, b: false }, [p + 'h']: '2026-05-01', [p + 'i']: 'sichtbar', [p + 'j']: 12.5 });
  const when = inRow ? inRow + '.' + p + 'd' : p + 'd';
  const calculated = i % 2 ? {} : { calculateServer: true, calculateValue: inRow ? `value = (row.${p}c || 0) * 2` : `value = (data.${p}c || 0) * 2` };
  return [
    f('textfield', p + 'a', { validate: { required: true, minLength: 2, maxLength: 40 } }), f('textarea', p + 'b', { validate: { maxWords: 100 } }),
    f('number', p + 'c', { validate: { min: 0, max: 100 } }), f('checkbox', p + 'd'), f('email', p + 'e', R),
    f('radio', p + 'f', { values: [{ label: 'A', value: 'a' }, { label: 'B', value: 'b' }], ...R }),
    f('selectboxes', p + 'g', { values: [{ label: 'A', value: 'a' }, { label: 'B', value: 'b' }], validate: { minSelectedCount: 1 } }),
    f('datetime', p + 'h', { widget: { type: 'calendar', minDate: '2026-01-01' } }),
    f('textfield', p + 'i', { conditional: { show: true, conjunction: 'all', conditions: [{ component: when, operator: 'isEqual', value: true }] }, ...R }),
    f('currency', p + 'j', scripts ? calculated : {}),
  ];
}

function medium(scripts) {
  const data = {};
  const pages = [0, 1, 2, 3].map((i) => ({ type: 'panel', key: 'seite' + i, input: false, label: 'S', components: block(i, data, scripts) }));
  return { form: { display: 'wizard', components: pages }, data };
}

function large(scripts) {
  const data = {}, components = [];
  for (let i = 0; i < 11; i++) {
    components.push({ type: 'panel', key: 'p' + i, input: false, label: 'P', components: block(i, data, scripts), ...(i ? { conditional: { show: true, when: `b${i - 1}d`, eq: 'true' } } : {}) });
  }
  for (const g of ['g1', 'g2']) {
    const row = {}, columns = block(g, row, scripts, g);
    columns.push(f('editgrid', 'innen', { components: [f('textfield', 'x', R), f('number', 'y', { validate: { max: 9 } })] }));
    row.innen = [{ x: 'a', y: 1 }, { x: 'b', y: 2 }];
    components.push(f('editgrid', g, { components: columns }));
    data[g] = Array.from({ length: 5 }, () => structuredClone(row));
  }
  return { form: { display: 'wizard', components }, data };
}

const folder = process.argv[2];
fs.mkdirSync(folder, { recursive: true });
const all = { small: small(), medium: medium(true), 'medium-plain': medium(false), large: large(true), 'large-plain': large(false) };
for (const [name, value] of Object.entries(all)) {
  fs.writeFileSync(path.join(folder, name + '.json'), JSON.stringify(value));
}
