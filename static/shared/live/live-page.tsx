import { LiveNote } from './live-note';
import { useLive } from './use-live';
import { useNews } from './use-news';
import { useReturn } from './use-return';

export interface LivePageProps {
  productIds: readonly string[];
  accountId: string;
  /** When the page was read, as ISO time. */
  at: string;
  /** Fetches the page anew through its own calls. */
  onReload: () => void;
}

/** A page that follows what others do: it fetches anew when it hears of something, and says who did it. */
export const LivePage = ({ productIds, accountId, at, onReload }: LivePageProps) => {
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
  return <LiveNote state={state} news={news} at={at} />;
};
