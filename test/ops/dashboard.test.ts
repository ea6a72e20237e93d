import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { createMetrics } from '../../src/ops/metrics.ts';

it.each(['ops/grafana/waymark.json', 'ops/prometheus/alerts.yaml'])(
  '%s uses only metrics that exist',
  async (file) => {
    const text = await readFile(file, 'utf8');
    const used = new Set(text.match(/\b(?:waymark|process)_\w+/g));
    const described = (await createMetrics().read()).matchAll(/^# HELP (\w+)/gm);
    const existing = new Set([...described].flatMap(([, name]) => [name, `${name}_bucket`, `${name}_count`]));
    expect(used.size).toBeGreaterThan(3);
    expect([...used].filter((name) => !existing.has(name))).toEqual([]);
  },
);

it('every alert has a section in the runbook, and vice versa', async () => {
  const alerts = (await readFile('ops/prometheus/alerts.yaml', 'utf8')).matchAll(/alert: (\w+)/g);
  const sections = (await readFile('docs/runbook.md', 'utf8')).matchAll(/^## (\w+)$/gm);
  expect([...sections].map(([, name]) => name)).toEqual([...alerts].map(([, name]) => name));
});
