import { useLive, type LiveState } from './use-live';
import { useNews, type News } from './use-news';
import { useReturn } from './use-return';

export interface LivePageOptions {
  productIds: readonly string[];
  accountId: string | null;
  /** When the page was read, as ISO time; null while it has not been. */
  at: string | null;
  /** Fetches the page anew through its own calls. */
  onReload: () => void;
}

/** A page that follows what others do: it fetches anew when it hears of something, and says who did it. */
export const useLivePage = ({
  productIds,
  accountId,
  at,
  onReload,
}: LivePageOptions): { state: LiveState; news: News | null } => {
  const { news, hear } = useNews();
  const state = useLive({
    productIds,
    accountId,
    onHints: (hints) => {
      onReload();
      void hear(hints);
    },
  });
  useReturn(at, state, onReload);
  return { state, news };
};
