import { expect, it } from 'vitest';
import { Failure } from '~/components/ui/Failure';
import { faults } from '~/testing/axe';
import { renderPart } from '~/testing/render';

it('UXC-03 two parts of a page that fail are not two landmarks of one name', async () => {
  const { container } = renderPart(
    <main>
      <h1>Siden</h1>
      <Failure error={new Error('nede')} />
      <Failure error={new Error('nede')} />
    </main>,
  );
  expect(await faults(container)).toEqual([]);
});
