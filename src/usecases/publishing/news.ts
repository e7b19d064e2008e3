import type { NewsView } from '../../contract/documentation';
import type { Product } from '../../domain/product';
import { newsFacts, roadmapIds, type NewsFacts, type SentNews } from '../../domain/publishing/news';
import type { RoadmapWish } from '../../domain/publishing/roadmap';
import { newsText } from '../../text/news-text';
import { admit, refuse } from '../authorise';
import { changedMeanwhile } from '../change-record';
import type { DocumentationWorld } from '../documentation-ports';
import type { Versioned } from '../ports';
import { roadmapFor } from './roadmap-for';

type Log = readonly Versioned<SentNews>[];

/** Far enough back that nothing delivered is forgotten, near enough that a log of many years is not read. */
const yearBefore = (iso: string): string => `${Number(iso.slice(0, 4)) - 1}${iso.slice(4)}`;

const deliveredIn = async (world: DocumentationWorld, productId: string): Promise<RoadmapWish[]> => {
  const decisions = await world.library.decisionsSince(productId, yearBefore(world.now()));
  const ids = decisions.flatMap(({ matter, wishId }) =>
    matter.matter === 'delivered' && wishId !== null ? [wishId] : [],
  );
  const issues = ids.length === 0 ? [] : await world.jira.wishesById([...new Set(ids)]);
  return issues.map(({ wishId, key, title }) => ({ wishId, key, title }));
};

const factsFor = async (world: DocumentationWorld, product: Product, log: Log): Promise<NewsFacts> => {
  const [delivered, roadmap] = await Promise.all([
    deliveredIn(world, product.productId),
    roadmapFor(world, product),
  ]);
  const [last, ...earlier] = log.map(({ value }) => value);
  return newsFacts({ delivered, roadmap, last: last ?? null, earlier });
};

const viewOf = async (world: DocumentationWorld, product: Product): Promise<NewsView> => {
  const log = await world.library.news(product.productId);
  const { name, spaceId, communityManager } = product.documentation;
  const [facts, space, people] = await Promise.all([
    factsFor(world, product, log),
    spaceId === null ? null : world.confluence.space(spaceId),
    world.jira.people([...new Set(log.map(({ value }) => value.sentBy))]),
  ]);
  const draft = newsText(facts, { name, site: space?.site ?? '' });
  return { facts, ...draft, to: communityManager, sent: log.map(({ value }) => value), people };
};

/** What there is to tell the community manager, as a draft, and what was told before. */
export const openNews = async (
  world: DocumentationWorld,
  { productId }: { productId: string },
): Promise<NewsView> => {
  const { product } = await admit(world, productId, 'sendNews');
  return viewOf(world, product.value);
};

/** Notes that the news was sent, with what it told, so that the next news tells what is new. */
export const sendNews = async (
  world: DocumentationWorld,
  { productId, newsId, subject, text }: { productId: string; newsId: string; subject: string; text: string },
): Promise<NewsView> => {
  const { product } = await admit(world, productId, 'sendNews');
  const log = await world.library.news(productId);
  if (!log.some(({ value }) => value.newsId === newsId)) {
    const facts = await factsFor(world, product.value, log);
    const value: SentNews = {
      newsId,
      productId,
      sentAt: world.now(),
      sentBy: world.accountId,
      subject,
      text,
      deliveredIds: facts.delivered.map(({ wishId }) => wishId),
      roadmap: roadmapIds(facts.roadmap),
      broughtAt: null,
      broughtUrl: null,
    };
    if ((await world.store.commit([{ write: 'news', was: 0, value }])) === 'lostRace') changedMeanwhile();
  }
  return viewOf(world, product.value);
};

/** Notes where the news can be read. */
export const markNewsBrought = async (
  world: DocumentationWorld,
  { productId, newsId, url }: { productId: string; newsId: string; url: string },
): Promise<NewsView> => {
  const { product } = await admit(world, productId, 'sendNews');
  const log = await world.library.news(productId);
  const { rev, value } = log.find((each) => each.value.newsId === newsId) ?? refuse();
  const brought = { ...value, broughtAt: world.now(), broughtUrl: url };
  if ((await world.store.commit([{ write: 'news', was: rev, value: brought }])) === 'lostRace')
    changedMeanwhile();
  return viewOf(world, product.value);
};
