import type { Headline } from '../../aggregate/headline.ts';
import type { Page } from '../../figure/page.ts';

export interface HeadlineFigure {
  readonly id: string;
  readonly label: string;
  /** The number in display size, and its unit in a smaller one. */
  readonly number: string;
  readonly unit: string;
  readonly text: string;
  /** What its numbers rest on, the most important first. */
  readonly sources: readonly HeadlineSource[];
}

interface HeadlineSource {
  /** What a number is: a company's claim, a model's result or our own count. */
  readonly mark: 'claim' | 'model' | 'own';
  /** Its place on the page of sources: a row's, or a table's where the number counts its rows. */
  readonly anchor: string;
}

export interface HeadlineWords {
  /** Slots of the masthead's sentences. */
  readonly slots: Record<'amount' | 'inAll' | 'announced', string>;
  /** The two readings with two decimals, as they are compared on the clapperboard. */
  readonly compared: Record<'inAll' | 'announced', string>;
  readonly figures: readonly HeadlineFigure[];
}

/** The headline figures in words. */
export function headlineWords(headline: Headline, { t, format }: Pick<Page, 't' | 'format'>): HeadlineWords {
  const { pledge, multiplier, titles, places } = headline;
  const year = format.moneyShort(pledge.amount / (pledge.to - pledge.from + 1), 'USD');
  const inAll = format.number(multiplier.inAll, 2);
  const more = format.number(multiplier.inAll - 1, 2);
  const figures: HeadlineFigure[] = [
    {
      id: 'pledge',
      label: t('mast.pledge'),
      number: t('mast.pledge-number', { billions: pledge.amount / 1e9, millions: pledge.amount / 1e6 }),
      unit: t('mast.pledge-unit'),
      text: t('mast.pledge-text', { years: format.years(pledge.from, pledge.to), year }),
      sources: [{ mark: 'claim', anchor: `investments.${pledge.row}` }],
    },
    {
      id: 'multiplier',
      label: t('mast.multiplier'),
      number: inAll,
      unit: t('mast.multiplier-unit'),
      text: t('mast.multiplier-text', { inAll, more }),
      sources: [
        { mark: 'model', anchor: `multipliers.${multiplier.row}` },
        { mark: 'claim', anchor: `multipliers.${multiplier.announcedRow}` },
      ],
    },
    {
      id: 'titles',
      label: t('mast.titles'),
      number: format.number(titles.all),
      unit: '',
      text:
        titles.since === undefined
          ? t('mast.titles-text-undated', { n: titles.released })
          : t('mast.titles-text', { n: titles.released, since: String(titles.since) }),
      sources: [{ mark: 'own', anchor: 'productions' }],
    },
    {
      id: 'places',
      label: t('mast.places'),
      number: format.number(places.recorded),
      unit: t('mast.places-unit', { states: places.states }),
      text: t('mast.places-text', { states: places.claimedStates, locations: places.claimedLocations }),
      sources: [
        { mark: 'own', anchor: 'locations' },
        { mark: 'claim', anchor: `indicators.${places.row}` },
      ],
    },
  ];
  return {
    slots: {
      amount: format.money(pledge.amount, 'USD'),
      inAll,
      announced: format.number(multiplier.announced, 2),
    },
    compared: { inAll: format.fixed(multiplier.inAll, 2), announced: format.fixed(multiplier.announced, 2) },
    figures,
  };
}
