interface Visit {
  path: string;
  title: string;
}

const most = 30;
let visits: Visit[] = [];

/** Notes that a page was shown. Kept in memory only: a reload and signing out forget it. */
export function noteVisit(path: string, title: string): void {
  visits = [{ path, title }, ...visits.filter((visit) => visit.path !== path)].slice(0, most);
}

/** The pages shown before, the last one first. */
export const recentVisits = (): readonly Visit[] => visits;
