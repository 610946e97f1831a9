import axe from 'axe-core';

/** Faults that axe finds without layout (contrast needs a browser); one line each, none is the aim. */
export async function faults(element: Element, off: string[] = []): Promise<string[]> {
  const rules = Object.fromEntries(['color-contrast', 'region', ...off].map((rule) => [rule, { enabled: false }]));
  const { violations } = await axe.run(element, { rules });
  return violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}`));
}
