import { view as host } from '@forge/bridge';
import { useCallback, useEffect, useRef, useState } from 'react';
import { addressOfView, viewFromAddress, WHOLE_LIST, type ListView } from './state/list-view';

type History = Awaited<ReturnType<typeof host.createHistory>>;

/**
 * What somebody looks at, kept in the host's address. Where the host gives no address the page works all the same;
 * only links to a view are lost.
 */
export const useListView = (): [ListView, (change: Partial<ListView>) => void] => {
  const [view, setView] = useState(WHOLE_LIST);
  const history = useRef<History | null>(null);
  const latest = useRef(view);

  const show = useCallback((next: ListView) => {
    latest.current = next;
    setView(next);
  }, []);

  useEffect(() => {
    let isHere = true;
    const follow = (given: History): void => {
      if (!isHere) return;
      history.current = given;
      if (latest.current === WHOLE_LIST) show(viewFromAddress(given.location.search));
      given.listen((location) => show(viewFromAddress(location.search)));
    };
    host.createHistory().then(follow, () => undefined);
    return () => {
      isHere = false;
    };
  }, [show]);

  const change = useCallback(
    (part: Partial<ListView>) => {
      const next = { ...latest.current, ...part };
      show(next);
      const given = history.current;
      given?.replace({ pathname: given.location.pathname, search: addressOfView(next) });
    },
    [show],
  );

  return [view, change];
};
