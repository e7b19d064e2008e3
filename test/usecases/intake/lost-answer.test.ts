import { aBrokenJira } from '../../builders/broken-jira';
import { aSite } from '../../builders/site';

test('a creation whose answer is lost is one wish or none, and never told as a failure that asks to be tried again', async () => {
  const jira = aBrokenJira();
  const site = await aSite({ stage: { createJira: jira.createJira, output: () => undefined } });
  const { id: productId } = site.project;
  const create = (title: string) =>
    site.call('coordinationOdense', 'createWish', {
      productId,
      title,
      need: 'Behov',
      kind: 'development',
      beneficiaryId: 'odense',
    });
  jira.loseAnswer(0);
  await create('Uforstyrret');
  const calls = jira.seen();
  for (let nth = 1; nth <= calls; nth += 1) {
    jira.loseAnswer(nth);
    const answer = await create(`Nummer ${nth}`);
    jira.loseAnswer(0);
    const { wishes } = await site.value('tovholder', 'openWishes', { productId });
    const made = wishes.filter(({ title }) => title === `Nummer ${nth}`).length;
    expect(made).toBeLessThanOrEqual(1);
    if (answer.ok) expect(made).toBe(1);
    else expect(answer.error.code).toBe('unavailable');
  }
  await site.stage.stop();
}, 60_000);
