// Runs searches while a reader types. Only the newest counts: an answer that comes late is dropped, and loads nothing more.
import { search } from './query.js';

export function typing(index, show, fail) {
  let newest = 0;
  return async (query, filters) => {
    const mine = ++newest;
    const isStale = () => mine !== newest;
    try {
      const opened = await index();
      if (isStale()) return;
      const answer = await search(opened, query, filters);
      if (!isStale()) await show(answer, opened, isStale);
    } catch (failure) {
      if (!isStale()) fail(failure);
    }
  };
}
