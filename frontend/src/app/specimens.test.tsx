import { describe, expect, it } from 'vitest';
import { specimens } from '~/app/specimens';
import { faults } from '~/testing/axe';
import { stubApi } from '~/testing/api';
import { renderPart } from '~/testing/render';

describe('UXC-03 every component in every state', () => {
  for (const { name, node } of specimens)
    for (const language of ['nb', 'en'] as const)
      it(`${name} (${language}) has no fault`, async () => {
        stubApi({});
        const { container } = renderPart(node, { language });
        expect(container).not.toBeEmptyDOMElement();
        // A specimen stands without the page around it.
        expect(await faults(container, ['heading-order', 'skip-link', 'page-has-heading-one'])).toEqual([]);
      });
});
