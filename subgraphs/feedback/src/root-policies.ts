const SIGHT = 'report.policy sightOf: what the viewer may see of each report; a hidden one does not exist';
const ACT = 'report.policy mayAct: role, state and place decide in the transaction of the act';
const STAFF = 'must-work-on-reports: staff with a queue; its reports by queue-views scopeSql';
const SETTINGS_READ = 'settings.policy mustSeeSettings: administrator, desk supervisor, city leader, auditor';
const ANYBODY = 'anybody: nothing personal in it';

/** Who may use each root field of this subgraph. A field without a line here fails the tests. */
export const rootPolicies: Readonly<Record<string, string>> = {
  'Query.report': SIGHT,
  'Query.reports': `${SIGHT}; partners need reports:read`,
  'Query.reportMap': 'public reports only, at their street; partners need reports:read',
  'Query.reportCategories': ANYBODY,
  'Query.queue': STAFF,
  'Query.queueCounts': STAFF,
  'Query.savedFilters': `${STAFF}; own filters and those shared with a unit the caller holds a role in`,
  'Mutation.saveFilter': `${STAFF}; shared only with the unit the caller works in`,
  'Mutation.deleteSavedFilter': `${STAFF}; own filters only`,
  'Mutation.orderSavedFilters': `${STAFF}; the order is the caller's own`,
  'Query.queueColumns': STAFF,
  'Mutation.keepQueueColumns': STAFF,
  'Mutation.noteActivity': 'staff who see inside the report (sightOf INTERNAL)',
  'Subscription.reportPresence': 'staff who see inside the report (sightOf INTERNAL); asked again before each push',
  'Query.settingsHistory': SETTINGS_READ,
  'Query.uploadRules': ANYBODY,
  'Mutation.submitReport': 'report.policy maySubmit: citizens of level 1, the desk, partners with reports:write',
  'Mutation.receiveReport': ACT,
  'Mutation.requestInformation': ACT,
  'Mutation.supplyInformation': ACT,
  'Mutation.rejectReport': ACT,
  'Mutation.mergeReport': ACT,
  'Mutation.assignReport': ACT,
  'Mutation.referOutReport': ACT,
  'Mutation.sendBackReport': ACT,
  'Mutation.acceptAssignment': ACT,
  'Mutation.postProgress': ACT,
  'Mutation.scheduleWork': ACT,
  'Mutation.submitResult': ACT,
  'Mutation.returnResult': ACT,
  'Mutation.approveResult': ACT,
  'Mutation.rateReport': ACT,
  'Mutation.reopenReport': ACT,
  'Mutation.withdrawReport': ACT,
  'Mutation.publishReport': ACT,
  'Mutation.hideReport': ACT,
  'Mutation.addInternalNote': ACT,
  'Subscription.reportChanged': `${SIGHT}; asked again before each push`,
  'Subscription.queueChanged': STAFF,
};
