// Submissions a second (of processor time) of @formio/core's processSync. usage: node core.mjs FILE SECONDS
import fs from 'node:fs';
import { createRequire } from 'node:module';
process.env.TZ = 'Europe/Berlin';
const core = createRequire(import.meta.url)('@formio/core');
console.warn = console.error = () => {};
const [file, seconds] = process.argv.slice(2);
const { form, data } = JSON.parse(fs.readFileSync(file, 'utf8'));
const json = JSON.stringify(data), millis = Number(seconds) * 1000;
const rules = core.rules.concat(core.serverRules);
const once = () => core.processSync({ form, submission: { data: JSON.parse(json) }, components: form.components, data: JSON.parse(json), scope: {}, processors: core.Processors, rules, fetch: async () => ({ ok: false }), options: { server: true }, config: { server: true, headers: {}, tokens: {}, database: { isUnique: async () => true } } });
for (const end = performance.now() + millis / 2; performance.now() < end;) once();
const rates = [];
// by time of the processor, so that a busy machine does not change the figures
const used = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000; };
for (let round = 0; round < 3; round++) {
  let count = 0;
  const start = used();
  while (used() - start < millis) { once(); count++; }
  rates.push((count / (used() - start)) * 1000);
}
process.stdout.write(rates.sort((a, b) => a - b)[1].toFixed(1) + '\n');
