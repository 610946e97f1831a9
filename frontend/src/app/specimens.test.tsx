import { describe, expect, it } from 'vitest';
import { specimens } from '~/app/specimens';
import { faults } from '~/testing/axe';
import { stubApi } from '~/testing/api';
import { renderPart } from '~/testing/render';

// A specimen stands without the page around it.
const ofPages = ['heading-order', 'skip-link', 'page-has-heading-one'];

describe('UXC-03 every component in every state', () => {
  for (const { name, node } of specimens) {
    it(`${name}: has no fault`, async () => {
      stubApi({});
      const { container } = renderPart(node);
      expect(container).not.toBeEmptyDOMElement();
      expect(await faults(container, ofPages)).toEqual([]);
    });

    it(`${name}: has English words`, () => {
      stubApi({});
      expect(renderPart(node, { language: 'en' }).container).not.toBeEmptyDOMElement();
    });
  }
});
