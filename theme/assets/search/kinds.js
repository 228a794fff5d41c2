// What kinds of pages and statuses of decisions are called.
export const KINDS = {
  lesson: translate('Lesson'), decision: translate('Decision'), rubric: translate('Rubric'), rule: translate('Rule'), page: translate('Page'),
};

export const STATUSES = {
  draft: translate('Draft'), proposed: translate('Proposed'), accepted: translate('Accepted'), rejected: translate('Rejected'),
  deprecated: translate('Deprecated'), superseded: translate('Superseded'), unknown: translate('No status'),
};

// Where all pages of a kind lie: there the place says no more than the kind.
const PLACES = {
  lesson: translate('Lessons'), decision: translate('Decisions'), rubric: translate('Rubrics'), rule: translate('Rules'),
};
export const isPlaceOf = ({ place, type }) => place === PLACES[type];
