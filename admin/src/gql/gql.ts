/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  'query Articles($filter: ArticleFilter, $first: Int!, $after: String) {\n  articles(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        ...ArticleRow\n      }\n    }\n  }\n}\n\nfragment ArticleRow on Article {\n  id\n  slug\n  title\n  summary\n  category\n  language\n  pinned\n  publishedAt\n  updatedAt\n  author\n  originalUrl\n  tags\n  source {\n    id\n    name\n    homeUrl\n    creditText\n  }\n}\n\nquery Article($slug: String!) {\n  article(slug: $slug) {\n    ...ArticleRow\n    body\n  }\n}': typeof types.ArticlesDocument;
  'fragment DossierRow on Dossier {\n  id\n  code\n  status\n  nationalStatus\n  channel\n  ownerName\n  filedAt\n  receivedAt\n  appointmentAt\n  finishedAt\n  feeVnd\n  needs\n  procedure {\n    code\n    name\n  }\n  unit {\n    id\n    name\n    nameEn\n  }\n}\n\nquery UnitDossiers($statuses: [DossierStatus!], $first: Int!, $after: String) {\n  unitDossiers(statuses: $statuses, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        ...DossierRow\n      }\n    }\n  }\n}\n\nquery DossierSource {\n  dossierSource {\n    name\n    state\n    lastSyncedAt\n    portalUrl\n  }\n}\n\nquery Dossier($code: String!) {\n  dossier(code: $code) {\n    ...DossierRow\n    procedure {\n      field {\n        name\n      }\n      timeLimitDays\n      sameDay\n      receivingPlace\n      results\n      papers {\n        name\n        originals\n        copies\n      }\n    }\n    steps {\n      at\n      status\n      text\n      by\n    }\n    source {\n      name\n      state\n      lastSyncedAt\n      portalUrl\n    }\n  }\n}': typeof types.DossierRowFragmentDoc;
  'query Partners($first: Int!, $after: String) {\n  partners(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n        clientId\n        name\n        scopes\n        isActive\n        lastUsedAt\n      }\n    }\n  }\n}': typeof types.PartnersDocument;
  'query PlaceCategories {\n  placeCategories {\n    code\n    name\n    nameEn\n    icon\n    count\n  }\n}\n\nquery Places($filter: PlaceFilter, $first: Int!, $after: String) {\n  places(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        ...PlaceRow\n      }\n    }\n  }\n}\n\nfragment PlaceRow on Place {\n  id\n  name\n  nameEn\n  address\n  openState\n  verifiedAt\n  phones\n  website\n  openingHours\n  description\n  facilities\n  source\n  category {\n    code\n    name\n    nameEn\n    icon\n  }\n  location {\n    lat\n    lng\n  }\n  ward {\n    id\n    name\n    nameEn\n  }\n}': typeof types.PlaceCategoriesDocument;
  'fragment QueueRow on Report {\n  id\n  code\n  title\n  status\n  urgency\n  channel\n  publication\n  createdAt\n  updatedAt\n  dueAt\n  dueState\n  version\n  cursor\n  category {\n    code\n    name\n    nameEn\n  }\n  ward {\n    id\n    name\n    nameEn\n    kind\n  }\n  handlingUnit {\n    id\n    name\n    nameEn\n  }\n}\n\nquery Queue($view: QueueView!, $filter: ReportFilter, $first: Int!, $after: String) {\n  queue(view: $view, filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      cursor\n      node {\n        ...QueueRow\n      }\n    }\n  }\n}\n\nquery QueueCounts {\n  queueCounts {\n    view\n    count\n  }\n}\n\nquery ReportCategories {\n  reportCategories {\n    code\n    name\n    nameEn\n    icon\n    fields {\n      code\n      name\n      nameEn\n      icon\n      needsAfterPhoto\n    }\n  }\n}\n\nsubscription QueueChanged($view: QueueView!, $filter: ReportFilter, $after: String) {\n  queueChanged(view: $view, filter: $filter, after: $after) {\n    cursor\n    kind\n    code\n    report {\n      ...QueueRow\n    }\n    counts {\n      view\n      count\n    }\n  }\n}\n\nsubscription CountsChanged($after: String) {\n  queueChanged(view: ALL, after: $after) {\n    cursor\n    counts {\n      view\n      count\n    }\n  }\n}': typeof types.QueueRowFragmentDoc;
  'query QueuePoints($view: QueueView!, $filter: ReportFilter, $after: String) {\n  queue(view: $view, filter: $filter, first: 100, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        ...QueueRow\n        location {\n          lat\n          lng\n        }\n        address\n      }\n    }\n  }\n}': typeof types.QueuePointsDocument;
  'mutation AcceptAssignment($input: AcceptAssignmentInput!) {\n  acceptAssignment(input: $input) {\n    ...ActOutcome\n  }\n}': typeof types.AcceptAssignmentDocument;
  'fragment ActOutcome on ReportActResult {\n  __typename\n  ... on Report {\n    id\n    code\n    version\n    cursor\n    status\n    dueAt\n  }\n  ... on InvalidInput {\n    code\n    message\n    fields {\n      path\n      code\n      message\n    }\n  }\n  ... on NotSignedIn {\n    code\n    message\n  }\n  ... on ActionNotAllowed {\n    code\n    message\n  }\n  ... on NotFound {\n    code\n    message\n  }\n  ... on MediaProblem {\n    code\n    message\n    mediaId\n  }\n  ... on ReportChangedMeanwhile {\n    code\n    message\n    report {\n      id\n      code\n      version\n      cursor\n    }\n  }\n}\n\nquery HandlingUnits($search: String, $kinds: [UnitKind!], $first: Int!) {\n  units(search: $search, kinds: $kinds, first: $first) {\n    edges {\n      node {\n        id\n        code\n        kind\n        name\n        fullName\n        nameEn\n        formerArea\n        isActive\n      }\n    }\n  }\n}\n\nquery UploadRules {\n  uploadRules {\n    endpoint\n    maxBytes\n    maxPhotos\n    accept\n  }\n}': typeof types.ActOutcomeFragmentDoc;
  'mutation AddInternalNote($input: AddInternalNoteInput!) {\n  addInternalNote(input: $input) {\n    ...ActOutcome\n  }\n}': typeof types.AddInternalNoteDocument;
  'mutation ApproveResult($input: ApproveResultInput!) {\n  approveResult(input: $input) {\n    ...ActOutcome\n  }\n}': typeof types.ApproveResultDocument;
  'mutation AssignReport($input: AssignReportInput!) {\n  assignReport(input: $input) {\n    ...ActOutcome\n  }\n}': typeof types.AssignReportDocument;
  'mutation HideReport($input: HideReportInput!) {\n  hideReport(input: $input) {\n    ...ActOutcome\n  }\n}': typeof types.HideReportDocument;
  'mutation MergeReport($input: MergeReportInput!) {\n  mergeReport(input: $input) {\n    ...ActOutcome\n  }\n}\n\nquery MergeTarget($code: String!) {\n  report(code: $code) {\n    id\n    code\n    title\n    status\n  }\n}': typeof types.MergeReportDocument;
  'mutation PostProgress($input: PostProgressInput!) {\n  postProgress(input: $input) {\n    ...ActOutcome\n  }\n}': typeof types.PostProgressDocument;
  'mutation PublishReport($input: PublishReportInput!) {\n  publishReport(input: $input) {\n    ...ActOutcome\n  }\n}': typeof types.PublishReportDocument;
  'mutation ReceiveReport($input: ReceiveReportInput!) {\n  receiveReport(input: $input) {\n    ...ActOutcome\n  }\n}': typeof types.ReceiveReportDocument;
  'mutation ReferOutReport($input: ReferOutReportInput!) {\n  referOutReport(input: $input) {\n    ...ActOutcome\n  }\n}': typeof types.ReferOutReportDocument;
  'mutation RejectReport($input: RejectReportInput!) {\n  rejectReport(input: $input) {\n    ...ActOutcome\n  }\n}': typeof types.RejectReportDocument;
  'mutation RequestInformation($input: RequestInformationInput!) {\n  requestInformation(input: $input) {\n    ...ActOutcome\n  }\n}': typeof types.RequestInformationDocument;
  'mutation ReturnResult($input: ReturnResultInput!) {\n  returnResult(input: $input) {\n    ...ActOutcome\n  }\n}': typeof types.ReturnResultDocument;
  'mutation ScheduleWork($input: ScheduleWorkInput!) {\n  scheduleWork(input: $input) {\n    ...ActOutcome\n  }\n}': typeof types.ScheduleWorkDocument;
  'mutation SendBackReport($input: SendBackReportInput!) {\n  sendBackReport(input: $input) {\n    ...ActOutcome\n  }\n}': typeof types.SendBackReportDocument;
  'mutation SubmitResult($input: SubmitResultInput!) {\n  submitResult(input: $input) {\n    ...ActOutcome\n  }\n}': typeof types.SubmitResultDocument;
  'query NearbyPlace($code: String!) {\n  report(code: $code) {\n    id\n    nearbyPlace {\n      id\n      name\n      nameEn\n      address\n      category {\n        name\n        nameEn\n        icon\n      }\n    }\n  }\n}': typeof types.NearbyPlaceDocument;
  'fragment Photo on Media {\n  id\n  kind\n  state\n  list\n  screen\n  full\n  width\n  height\n  thumbHash\n  takenAt\n}\n\nfragment UnitName on Unit {\n  id\n  code\n  kind\n  name\n  fullName\n  nameEn\n}\n\nfragment TimelineStep on TimelineEntry {\n  id\n  seq\n  cursor\n  action\n  status\n  visibility\n  at\n  text\n  dueAt\n  actor {\n    kind\n    name\n    unit {\n      ...UnitName\n    }\n  }\n  unit {\n    ...UnitName\n  }\n  media {\n    ...Photo\n  }\n}\n\nfragment CaseReport on Report {\n  ...QueueRow\n  body\n  mayBePublic\n  address\n  receivedAt\n  resolvedAt\n  scheduledFor\n  location {\n    lat\n    lng\n  }\n  ward {\n    ...UnitName\n    center {\n      lat\n      lng\n    }\n    formerArea\n  }\n  category {\n    icon\n    fields {\n      code\n      name\n      nameEn\n      needsAfterPhoto\n    }\n  }\n  handlingUnit {\n    ...UnitName\n    phone\n  }\n  coordinatingUnits {\n    ...UnitName\n  }\n  promise {\n    startedAt\n    dueAt\n    finishedAt\n    workingDaysLeft\n    aroundTheClock\n    previousDueAt\n    extensionReason\n    days {\n      date\n      state\n      gapBefore\n      isToday\n      isDue\n    }\n    pauses {\n      from\n      to\n      reason\n    }\n  }\n  media {\n    ...Photo\n  }\n  allowedActions\n  reporter {\n    displayName\n    phone\n    email\n    reportCount\n  }\n  result {\n    text\n    submittedAt\n    approvedAt\n  }\n  rating {\n    level\n    comment\n    at\n  }\n  refusalGround {\n    code\n    text\n    note\n  }\n  mergedInto {\n    id\n    code\n  }\n}\n\nquery Case($code: String!) {\n  report(code: $code) {\n    ...CaseReport\n    timeline(first: 100) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...TimelineStep\n        }\n      }\n    }\n  }\n}\n\nsubscription CaseChanged($code: String!, $after: String) {\n  reportChanged(code: $code, after: $after) {\n    cursor\n    entry {\n      ...TimelineStep\n    }\n    report {\n      ...CaseReport\n    }\n  }\n}': typeof types.PhotoFragmentDoc;
  'query Staff($unitId: ID, $first: Int!, $after: String) {\n  staff(unitId: $unitId, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n        displayName\n        title\n        isActive\n        unit {\n          ...UnitName\n        }\n        roles {\n          role\n          unit {\n            ...UnitName\n          }\n        }\n      }\n    }\n  }\n}': typeof types.StaffDocument;
  'query Units($kinds: [UnitKind!], $search: String, $first: Int!, $after: String) {\n  units(kinds: $kinds, search: $search, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        ...UnitName\n        formerArea\n        formerNames\n        areaKm2\n        phone\n        isActive\n      }\n    }\n  }\n}': typeof types.UnitsDocument;
};
const documents: Documents = {
  'query Articles($filter: ArticleFilter, $first: Int!, $after: String) {\n  articles(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        ...ArticleRow\n      }\n    }\n  }\n}\n\nfragment ArticleRow on Article {\n  id\n  slug\n  title\n  summary\n  category\n  language\n  pinned\n  publishedAt\n  updatedAt\n  author\n  originalUrl\n  tags\n  source {\n    id\n    name\n    homeUrl\n    creditText\n  }\n}\n\nquery Article($slug: String!) {\n  article(slug: $slug) {\n    ...ArticleRow\n    body\n  }\n}':
    types.ArticlesDocument,
  'fragment DossierRow on Dossier {\n  id\n  code\n  status\n  nationalStatus\n  channel\n  ownerName\n  filedAt\n  receivedAt\n  appointmentAt\n  finishedAt\n  feeVnd\n  needs\n  procedure {\n    code\n    name\n  }\n  unit {\n    id\n    name\n    nameEn\n  }\n}\n\nquery UnitDossiers($statuses: [DossierStatus!], $first: Int!, $after: String) {\n  unitDossiers(statuses: $statuses, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        ...DossierRow\n      }\n    }\n  }\n}\n\nquery DossierSource {\n  dossierSource {\n    name\n    state\n    lastSyncedAt\n    portalUrl\n  }\n}\n\nquery Dossier($code: String!) {\n  dossier(code: $code) {\n    ...DossierRow\n    procedure {\n      field {\n        name\n      }\n      timeLimitDays\n      sameDay\n      receivingPlace\n      results\n      papers {\n        name\n        originals\n        copies\n      }\n    }\n    steps {\n      at\n      status\n      text\n      by\n    }\n    source {\n      name\n      state\n      lastSyncedAt\n      portalUrl\n    }\n  }\n}':
    types.DossierRowFragmentDoc,
  'query Partners($first: Int!, $after: String) {\n  partners(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n        clientId\n        name\n        scopes\n        isActive\n        lastUsedAt\n      }\n    }\n  }\n}':
    types.PartnersDocument,
  'query PlaceCategories {\n  placeCategories {\n    code\n    name\n    nameEn\n    icon\n    count\n  }\n}\n\nquery Places($filter: PlaceFilter, $first: Int!, $after: String) {\n  places(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        ...PlaceRow\n      }\n    }\n  }\n}\n\nfragment PlaceRow on Place {\n  id\n  name\n  nameEn\n  address\n  openState\n  verifiedAt\n  phones\n  website\n  openingHours\n  description\n  facilities\n  source\n  category {\n    code\n    name\n    nameEn\n    icon\n  }\n  location {\n    lat\n    lng\n  }\n  ward {\n    id\n    name\n    nameEn\n  }\n}':
    types.PlaceCategoriesDocument,
  'fragment QueueRow on Report {\n  id\n  code\n  title\n  status\n  urgency\n  channel\n  publication\n  createdAt\n  updatedAt\n  dueAt\n  dueState\n  version\n  cursor\n  category {\n    code\n    name\n    nameEn\n  }\n  ward {\n    id\n    name\n    nameEn\n    kind\n  }\n  handlingUnit {\n    id\n    name\n    nameEn\n  }\n}\n\nquery Queue($view: QueueView!, $filter: ReportFilter, $first: Int!, $after: String) {\n  queue(view: $view, filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      cursor\n      node {\n        ...QueueRow\n      }\n    }\n  }\n}\n\nquery QueueCounts {\n  queueCounts {\n    view\n    count\n  }\n}\n\nquery ReportCategories {\n  reportCategories {\n    code\n    name\n    nameEn\n    icon\n    fields {\n      code\n      name\n      nameEn\n      icon\n      needsAfterPhoto\n    }\n  }\n}\n\nsubscription QueueChanged($view: QueueView!, $filter: ReportFilter, $after: String) {\n  queueChanged(view: $view, filter: $filter, after: $after) {\n    cursor\n    kind\n    code\n    report {\n      ...QueueRow\n    }\n    counts {\n      view\n      count\n    }\n  }\n}\n\nsubscription CountsChanged($after: String) {\n  queueChanged(view: ALL, after: $after) {\n    cursor\n    counts {\n      view\n      count\n    }\n  }\n}':
    types.QueueRowFragmentDoc,
  'query QueuePoints($view: QueueView!, $filter: ReportFilter, $after: String) {\n  queue(view: $view, filter: $filter, first: 100, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        ...QueueRow\n        location {\n          lat\n          lng\n        }\n        address\n      }\n    }\n  }\n}':
    types.QueuePointsDocument,
  'mutation AcceptAssignment($input: AcceptAssignmentInput!) {\n  acceptAssignment(input: $input) {\n    ...ActOutcome\n  }\n}':
    types.AcceptAssignmentDocument,
  'fragment ActOutcome on ReportActResult {\n  __typename\n  ... on Report {\n    id\n    code\n    version\n    cursor\n    status\n    dueAt\n  }\n  ... on InvalidInput {\n    code\n    message\n    fields {\n      path\n      code\n      message\n    }\n  }\n  ... on NotSignedIn {\n    code\n    message\n  }\n  ... on ActionNotAllowed {\n    code\n    message\n  }\n  ... on NotFound {\n    code\n    message\n  }\n  ... on MediaProblem {\n    code\n    message\n    mediaId\n  }\n  ... on ReportChangedMeanwhile {\n    code\n    message\n    report {\n      id\n      code\n      version\n      cursor\n    }\n  }\n}\n\nquery HandlingUnits($search: String, $kinds: [UnitKind!], $first: Int!) {\n  units(search: $search, kinds: $kinds, first: $first) {\n    edges {\n      node {\n        id\n        code\n        kind\n        name\n        fullName\n        nameEn\n        formerArea\n        isActive\n      }\n    }\n  }\n}\n\nquery UploadRules {\n  uploadRules {\n    endpoint\n    maxBytes\n    maxPhotos\n    accept\n  }\n}':
    types.ActOutcomeFragmentDoc,
  'mutation AddInternalNote($input: AddInternalNoteInput!) {\n  addInternalNote(input: $input) {\n    ...ActOutcome\n  }\n}':
    types.AddInternalNoteDocument,
  'mutation ApproveResult($input: ApproveResultInput!) {\n  approveResult(input: $input) {\n    ...ActOutcome\n  }\n}':
    types.ApproveResultDocument,
  'mutation AssignReport($input: AssignReportInput!) {\n  assignReport(input: $input) {\n    ...ActOutcome\n  }\n}':
    types.AssignReportDocument,
  'mutation HideReport($input: HideReportInput!) {\n  hideReport(input: $input) {\n    ...ActOutcome\n  }\n}':
    types.HideReportDocument,
  'mutation MergeReport($input: MergeReportInput!) {\n  mergeReport(input: $input) {\n    ...ActOutcome\n  }\n}\n\nquery MergeTarget($code: String!) {\n  report(code: $code) {\n    id\n    code\n    title\n    status\n  }\n}':
    types.MergeReportDocument,
  'mutation PostProgress($input: PostProgressInput!) {\n  postProgress(input: $input) {\n    ...ActOutcome\n  }\n}':
    types.PostProgressDocument,
  'mutation PublishReport($input: PublishReportInput!) {\n  publishReport(input: $input) {\n    ...ActOutcome\n  }\n}':
    types.PublishReportDocument,
  'mutation ReceiveReport($input: ReceiveReportInput!) {\n  receiveReport(input: $input) {\n    ...ActOutcome\n  }\n}':
    types.ReceiveReportDocument,
  'mutation ReferOutReport($input: ReferOutReportInput!) {\n  referOutReport(input: $input) {\n    ...ActOutcome\n  }\n}':
    types.ReferOutReportDocument,
  'mutation RejectReport($input: RejectReportInput!) {\n  rejectReport(input: $input) {\n    ...ActOutcome\n  }\n}':
    types.RejectReportDocument,
  'mutation RequestInformation($input: RequestInformationInput!) {\n  requestInformation(input: $input) {\n    ...ActOutcome\n  }\n}':
    types.RequestInformationDocument,
  'mutation ReturnResult($input: ReturnResultInput!) {\n  returnResult(input: $input) {\n    ...ActOutcome\n  }\n}':
    types.ReturnResultDocument,
  'mutation ScheduleWork($input: ScheduleWorkInput!) {\n  scheduleWork(input: $input) {\n    ...ActOutcome\n  }\n}':
    types.ScheduleWorkDocument,
  'mutation SendBackReport($input: SendBackReportInput!) {\n  sendBackReport(input: $input) {\n    ...ActOutcome\n  }\n}':
    types.SendBackReportDocument,
  'mutation SubmitResult($input: SubmitResultInput!) {\n  submitResult(input: $input) {\n    ...ActOutcome\n  }\n}':
    types.SubmitResultDocument,
  'query NearbyPlace($code: String!) {\n  report(code: $code) {\n    id\n    nearbyPlace {\n      id\n      name\n      nameEn\n      address\n      category {\n        name\n        nameEn\n        icon\n      }\n    }\n  }\n}':
    types.NearbyPlaceDocument,
  'fragment Photo on Media {\n  id\n  kind\n  state\n  list\n  screen\n  full\n  width\n  height\n  thumbHash\n  takenAt\n}\n\nfragment UnitName on Unit {\n  id\n  code\n  kind\n  name\n  fullName\n  nameEn\n}\n\nfragment TimelineStep on TimelineEntry {\n  id\n  seq\n  cursor\n  action\n  status\n  visibility\n  at\n  text\n  dueAt\n  actor {\n    kind\n    name\n    unit {\n      ...UnitName\n    }\n  }\n  unit {\n    ...UnitName\n  }\n  media {\n    ...Photo\n  }\n}\n\nfragment CaseReport on Report {\n  ...QueueRow\n  body\n  mayBePublic\n  address\n  receivedAt\n  resolvedAt\n  scheduledFor\n  location {\n    lat\n    lng\n  }\n  ward {\n    ...UnitName\n    center {\n      lat\n      lng\n    }\n    formerArea\n  }\n  category {\n    icon\n    fields {\n      code\n      name\n      nameEn\n      needsAfterPhoto\n    }\n  }\n  handlingUnit {\n    ...UnitName\n    phone\n  }\n  coordinatingUnits {\n    ...UnitName\n  }\n  promise {\n    startedAt\n    dueAt\n    finishedAt\n    workingDaysLeft\n    aroundTheClock\n    previousDueAt\n    extensionReason\n    days {\n      date\n      state\n      gapBefore\n      isToday\n      isDue\n    }\n    pauses {\n      from\n      to\n      reason\n    }\n  }\n  media {\n    ...Photo\n  }\n  allowedActions\n  reporter {\n    displayName\n    phone\n    email\n    reportCount\n  }\n  result {\n    text\n    submittedAt\n    approvedAt\n  }\n  rating {\n    level\n    comment\n    at\n  }\n  refusalGround {\n    code\n    text\n    note\n  }\n  mergedInto {\n    id\n    code\n  }\n}\n\nquery Case($code: String!) {\n  report(code: $code) {\n    ...CaseReport\n    timeline(first: 100) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...TimelineStep\n        }\n      }\n    }\n  }\n}\n\nsubscription CaseChanged($code: String!, $after: String) {\n  reportChanged(code: $code, after: $after) {\n    cursor\n    entry {\n      ...TimelineStep\n    }\n    report {\n      ...CaseReport\n    }\n  }\n}':
    types.PhotoFragmentDoc,
  'query Staff($unitId: ID, $first: Int!, $after: String) {\n  staff(unitId: $unitId, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n        displayName\n        title\n        isActive\n        unit {\n          ...UnitName\n        }\n        roles {\n          role\n          unit {\n            ...UnitName\n          }\n        }\n      }\n    }\n  }\n}':
    types.StaffDocument,
  'query Units($kinds: [UnitKind!], $search: String, $first: Int!, $after: String) {\n  units(kinds: $kinds, search: $search, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        ...UnitName\n        formerArea\n        formerNames\n        areaKm2\n        phone\n        isActive\n      }\n    }\n  }\n}':
    types.UnitsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Articles($filter: ArticleFilter, $first: Int!, $after: String) {\n  articles(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        ...ArticleRow\n      }\n    }\n  }\n}\n\nfragment ArticleRow on Article {\n  id\n  slug\n  title\n  summary\n  category\n  language\n  pinned\n  publishedAt\n  updatedAt\n  author\n  originalUrl\n  tags\n  source {\n    id\n    name\n    homeUrl\n    creditText\n  }\n}\n\nquery Article($slug: String!) {\n  article(slug: $slug) {\n    ...ArticleRow\n    body\n  }\n}',
): (typeof documents)['query Articles($filter: ArticleFilter, $first: Int!, $after: String) {\n  articles(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        ...ArticleRow\n      }\n    }\n  }\n}\n\nfragment ArticleRow on Article {\n  id\n  slug\n  title\n  summary\n  category\n  language\n  pinned\n  publishedAt\n  updatedAt\n  author\n  originalUrl\n  tags\n  source {\n    id\n    name\n    homeUrl\n    creditText\n  }\n}\n\nquery Article($slug: String!) {\n  article(slug: $slug) {\n    ...ArticleRow\n    body\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment DossierRow on Dossier {\n  id\n  code\n  status\n  nationalStatus\n  channel\n  ownerName\n  filedAt\n  receivedAt\n  appointmentAt\n  finishedAt\n  feeVnd\n  needs\n  procedure {\n    code\n    name\n  }\n  unit {\n    id\n    name\n    nameEn\n  }\n}\n\nquery UnitDossiers($statuses: [DossierStatus!], $first: Int!, $after: String) {\n  unitDossiers(statuses: $statuses, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        ...DossierRow\n      }\n    }\n  }\n}\n\nquery DossierSource {\n  dossierSource {\n    name\n    state\n    lastSyncedAt\n    portalUrl\n  }\n}\n\nquery Dossier($code: String!) {\n  dossier(code: $code) {\n    ...DossierRow\n    procedure {\n      field {\n        name\n      }\n      timeLimitDays\n      sameDay\n      receivingPlace\n      results\n      papers {\n        name\n        originals\n        copies\n      }\n    }\n    steps {\n      at\n      status\n      text\n      by\n    }\n    source {\n      name\n      state\n      lastSyncedAt\n      portalUrl\n    }\n  }\n}',
): (typeof documents)['fragment DossierRow on Dossier {\n  id\n  code\n  status\n  nationalStatus\n  channel\n  ownerName\n  filedAt\n  receivedAt\n  appointmentAt\n  finishedAt\n  feeVnd\n  needs\n  procedure {\n    code\n    name\n  }\n  unit {\n    id\n    name\n    nameEn\n  }\n}\n\nquery UnitDossiers($statuses: [DossierStatus!], $first: Int!, $after: String) {\n  unitDossiers(statuses: $statuses, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        ...DossierRow\n      }\n    }\n  }\n}\n\nquery DossierSource {\n  dossierSource {\n    name\n    state\n    lastSyncedAt\n    portalUrl\n  }\n}\n\nquery Dossier($code: String!) {\n  dossier(code: $code) {\n    ...DossierRow\n    procedure {\n      field {\n        name\n      }\n      timeLimitDays\n      sameDay\n      receivingPlace\n      results\n      papers {\n        name\n        originals\n        copies\n      }\n    }\n    steps {\n      at\n      status\n      text\n      by\n    }\n    source {\n      name\n      state\n      lastSyncedAt\n      portalUrl\n    }\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Partners($first: Int!, $after: String) {\n  partners(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n        clientId\n        name\n        scopes\n        isActive\n        lastUsedAt\n      }\n    }\n  }\n}',
): (typeof documents)['query Partners($first: Int!, $after: String) {\n  partners(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n        clientId\n        name\n        scopes\n        isActive\n        lastUsedAt\n      }\n    }\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query PlaceCategories {\n  placeCategories {\n    code\n    name\n    nameEn\n    icon\n    count\n  }\n}\n\nquery Places($filter: PlaceFilter, $first: Int!, $after: String) {\n  places(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        ...PlaceRow\n      }\n    }\n  }\n}\n\nfragment PlaceRow on Place {\n  id\n  name\n  nameEn\n  address\n  openState\n  verifiedAt\n  phones\n  website\n  openingHours\n  description\n  facilities\n  source\n  category {\n    code\n    name\n    nameEn\n    icon\n  }\n  location {\n    lat\n    lng\n  }\n  ward {\n    id\n    name\n    nameEn\n  }\n}',
): (typeof documents)['query PlaceCategories {\n  placeCategories {\n    code\n    name\n    nameEn\n    icon\n    count\n  }\n}\n\nquery Places($filter: PlaceFilter, $first: Int!, $after: String) {\n  places(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        ...PlaceRow\n      }\n    }\n  }\n}\n\nfragment PlaceRow on Place {\n  id\n  name\n  nameEn\n  address\n  openState\n  verifiedAt\n  phones\n  website\n  openingHours\n  description\n  facilities\n  source\n  category {\n    code\n    name\n    nameEn\n    icon\n  }\n  location {\n    lat\n    lng\n  }\n  ward {\n    id\n    name\n    nameEn\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment QueueRow on Report {\n  id\n  code\n  title\n  status\n  urgency\n  channel\n  publication\n  createdAt\n  updatedAt\n  dueAt\n  dueState\n  version\n  cursor\n  category {\n    code\n    name\n    nameEn\n  }\n  ward {\n    id\n    name\n    nameEn\n    kind\n  }\n  handlingUnit {\n    id\n    name\n    nameEn\n  }\n}\n\nquery Queue($view: QueueView!, $filter: ReportFilter, $first: Int!, $after: String) {\n  queue(view: $view, filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      cursor\n      node {\n        ...QueueRow\n      }\n    }\n  }\n}\n\nquery QueueCounts {\n  queueCounts {\n    view\n    count\n  }\n}\n\nquery ReportCategories {\n  reportCategories {\n    code\n    name\n    nameEn\n    icon\n    fields {\n      code\n      name\n      nameEn\n      icon\n      needsAfterPhoto\n    }\n  }\n}\n\nsubscription QueueChanged($view: QueueView!, $filter: ReportFilter, $after: String) {\n  queueChanged(view: $view, filter: $filter, after: $after) {\n    cursor\n    kind\n    code\n    report {\n      ...QueueRow\n    }\n    counts {\n      view\n      count\n    }\n  }\n}\n\nsubscription CountsChanged($after: String) {\n  queueChanged(view: ALL, after: $after) {\n    cursor\n    counts {\n      view\n      count\n    }\n  }\n}',
): (typeof documents)['fragment QueueRow on Report {\n  id\n  code\n  title\n  status\n  urgency\n  channel\n  publication\n  createdAt\n  updatedAt\n  dueAt\n  dueState\n  version\n  cursor\n  category {\n    code\n    name\n    nameEn\n  }\n  ward {\n    id\n    name\n    nameEn\n    kind\n  }\n  handlingUnit {\n    id\n    name\n    nameEn\n  }\n}\n\nquery Queue($view: QueueView!, $filter: ReportFilter, $first: Int!, $after: String) {\n  queue(view: $view, filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      cursor\n      node {\n        ...QueueRow\n      }\n    }\n  }\n}\n\nquery QueueCounts {\n  queueCounts {\n    view\n    count\n  }\n}\n\nquery ReportCategories {\n  reportCategories {\n    code\n    name\n    nameEn\n    icon\n    fields {\n      code\n      name\n      nameEn\n      icon\n      needsAfterPhoto\n    }\n  }\n}\n\nsubscription QueueChanged($view: QueueView!, $filter: ReportFilter, $after: String) {\n  queueChanged(view: $view, filter: $filter, after: $after) {\n    cursor\n    kind\n    code\n    report {\n      ...QueueRow\n    }\n    counts {\n      view\n      count\n    }\n  }\n}\n\nsubscription CountsChanged($after: String) {\n  queueChanged(view: ALL, after: $after) {\n    cursor\n    counts {\n      view\n      count\n    }\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query QueuePoints($view: QueueView!, $filter: ReportFilter, $after: String) {\n  queue(view: $view, filter: $filter, first: 100, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        ...QueueRow\n        location {\n          lat\n          lng\n        }\n        address\n      }\n    }\n  }\n}',
): (typeof documents)['query QueuePoints($view: QueueView!, $filter: ReportFilter, $after: String) {\n  queue(view: $view, filter: $filter, first: 100, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        ...QueueRow\n        location {\n          lat\n          lng\n        }\n        address\n      }\n    }\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation AcceptAssignment($input: AcceptAssignmentInput!) {\n  acceptAssignment(input: $input) {\n    ...ActOutcome\n  }\n}',
): (typeof documents)['mutation AcceptAssignment($input: AcceptAssignmentInput!) {\n  acceptAssignment(input: $input) {\n    ...ActOutcome\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment ActOutcome on ReportActResult {\n  __typename\n  ... on Report {\n    id\n    code\n    version\n    cursor\n    status\n    dueAt\n  }\n  ... on InvalidInput {\n    code\n    message\n    fields {\n      path\n      code\n      message\n    }\n  }\n  ... on NotSignedIn {\n    code\n    message\n  }\n  ... on ActionNotAllowed {\n    code\n    message\n  }\n  ... on NotFound {\n    code\n    message\n  }\n  ... on MediaProblem {\n    code\n    message\n    mediaId\n  }\n  ... on ReportChangedMeanwhile {\n    code\n    message\n    report {\n      id\n      code\n      version\n      cursor\n    }\n  }\n}\n\nquery HandlingUnits($search: String, $kinds: [UnitKind!], $first: Int!) {\n  units(search: $search, kinds: $kinds, first: $first) {\n    edges {\n      node {\n        id\n        code\n        kind\n        name\n        fullName\n        nameEn\n        formerArea\n        isActive\n      }\n    }\n  }\n}\n\nquery UploadRules {\n  uploadRules {\n    endpoint\n    maxBytes\n    maxPhotos\n    accept\n  }\n}',
): (typeof documents)['fragment ActOutcome on ReportActResult {\n  __typename\n  ... on Report {\n    id\n    code\n    version\n    cursor\n    status\n    dueAt\n  }\n  ... on InvalidInput {\n    code\n    message\n    fields {\n      path\n      code\n      message\n    }\n  }\n  ... on NotSignedIn {\n    code\n    message\n  }\n  ... on ActionNotAllowed {\n    code\n    message\n  }\n  ... on NotFound {\n    code\n    message\n  }\n  ... on MediaProblem {\n    code\n    message\n    mediaId\n  }\n  ... on ReportChangedMeanwhile {\n    code\n    message\n    report {\n      id\n      code\n      version\n      cursor\n    }\n  }\n}\n\nquery HandlingUnits($search: String, $kinds: [UnitKind!], $first: Int!) {\n  units(search: $search, kinds: $kinds, first: $first) {\n    edges {\n      node {\n        id\n        code\n        kind\n        name\n        fullName\n        nameEn\n        formerArea\n        isActive\n      }\n    }\n  }\n}\n\nquery UploadRules {\n  uploadRules {\n    endpoint\n    maxBytes\n    maxPhotos\n    accept\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation AddInternalNote($input: AddInternalNoteInput!) {\n  addInternalNote(input: $input) {\n    ...ActOutcome\n  }\n}',
): (typeof documents)['mutation AddInternalNote($input: AddInternalNoteInput!) {\n  addInternalNote(input: $input) {\n    ...ActOutcome\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation ApproveResult($input: ApproveResultInput!) {\n  approveResult(input: $input) {\n    ...ActOutcome\n  }\n}',
): (typeof documents)['mutation ApproveResult($input: ApproveResultInput!) {\n  approveResult(input: $input) {\n    ...ActOutcome\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation AssignReport($input: AssignReportInput!) {\n  assignReport(input: $input) {\n    ...ActOutcome\n  }\n}',
): (typeof documents)['mutation AssignReport($input: AssignReportInput!) {\n  assignReport(input: $input) {\n    ...ActOutcome\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation HideReport($input: HideReportInput!) {\n  hideReport(input: $input) {\n    ...ActOutcome\n  }\n}',
): (typeof documents)['mutation HideReport($input: HideReportInput!) {\n  hideReport(input: $input) {\n    ...ActOutcome\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation MergeReport($input: MergeReportInput!) {\n  mergeReport(input: $input) {\n    ...ActOutcome\n  }\n}\n\nquery MergeTarget($code: String!) {\n  report(code: $code) {\n    id\n    code\n    title\n    status\n  }\n}',
): (typeof documents)['mutation MergeReport($input: MergeReportInput!) {\n  mergeReport(input: $input) {\n    ...ActOutcome\n  }\n}\n\nquery MergeTarget($code: String!) {\n  report(code: $code) {\n    id\n    code\n    title\n    status\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation PostProgress($input: PostProgressInput!) {\n  postProgress(input: $input) {\n    ...ActOutcome\n  }\n}',
): (typeof documents)['mutation PostProgress($input: PostProgressInput!) {\n  postProgress(input: $input) {\n    ...ActOutcome\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation PublishReport($input: PublishReportInput!) {\n  publishReport(input: $input) {\n    ...ActOutcome\n  }\n}',
): (typeof documents)['mutation PublishReport($input: PublishReportInput!) {\n  publishReport(input: $input) {\n    ...ActOutcome\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation ReceiveReport($input: ReceiveReportInput!) {\n  receiveReport(input: $input) {\n    ...ActOutcome\n  }\n}',
): (typeof documents)['mutation ReceiveReport($input: ReceiveReportInput!) {\n  receiveReport(input: $input) {\n    ...ActOutcome\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation ReferOutReport($input: ReferOutReportInput!) {\n  referOutReport(input: $input) {\n    ...ActOutcome\n  }\n}',
): (typeof documents)['mutation ReferOutReport($input: ReferOutReportInput!) {\n  referOutReport(input: $input) {\n    ...ActOutcome\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation RejectReport($input: RejectReportInput!) {\n  rejectReport(input: $input) {\n    ...ActOutcome\n  }\n}',
): (typeof documents)['mutation RejectReport($input: RejectReportInput!) {\n  rejectReport(input: $input) {\n    ...ActOutcome\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation RequestInformation($input: RequestInformationInput!) {\n  requestInformation(input: $input) {\n    ...ActOutcome\n  }\n}',
): (typeof documents)['mutation RequestInformation($input: RequestInformationInput!) {\n  requestInformation(input: $input) {\n    ...ActOutcome\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation ReturnResult($input: ReturnResultInput!) {\n  returnResult(input: $input) {\n    ...ActOutcome\n  }\n}',
): (typeof documents)['mutation ReturnResult($input: ReturnResultInput!) {\n  returnResult(input: $input) {\n    ...ActOutcome\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation ScheduleWork($input: ScheduleWorkInput!) {\n  scheduleWork(input: $input) {\n    ...ActOutcome\n  }\n}',
): (typeof documents)['mutation ScheduleWork($input: ScheduleWorkInput!) {\n  scheduleWork(input: $input) {\n    ...ActOutcome\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation SendBackReport($input: SendBackReportInput!) {\n  sendBackReport(input: $input) {\n    ...ActOutcome\n  }\n}',
): (typeof documents)['mutation SendBackReport($input: SendBackReportInput!) {\n  sendBackReport(input: $input) {\n    ...ActOutcome\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'mutation SubmitResult($input: SubmitResultInput!) {\n  submitResult(input: $input) {\n    ...ActOutcome\n  }\n}',
): (typeof documents)['mutation SubmitResult($input: SubmitResultInput!) {\n  submitResult(input: $input) {\n    ...ActOutcome\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query NearbyPlace($code: String!) {\n  report(code: $code) {\n    id\n    nearbyPlace {\n      id\n      name\n      nameEn\n      address\n      category {\n        name\n        nameEn\n        icon\n      }\n    }\n  }\n}',
): (typeof documents)['query NearbyPlace($code: String!) {\n  report(code: $code) {\n    id\n    nearbyPlace {\n      id\n      name\n      nameEn\n      address\n      category {\n        name\n        nameEn\n        icon\n      }\n    }\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment Photo on Media {\n  id\n  kind\n  state\n  list\n  screen\n  full\n  width\n  height\n  thumbHash\n  takenAt\n}\n\nfragment UnitName on Unit {\n  id\n  code\n  kind\n  name\n  fullName\n  nameEn\n}\n\nfragment TimelineStep on TimelineEntry {\n  id\n  seq\n  cursor\n  action\n  status\n  visibility\n  at\n  text\n  dueAt\n  actor {\n    kind\n    name\n    unit {\n      ...UnitName\n    }\n  }\n  unit {\n    ...UnitName\n  }\n  media {\n    ...Photo\n  }\n}\n\nfragment CaseReport on Report {\n  ...QueueRow\n  body\n  mayBePublic\n  address\n  receivedAt\n  resolvedAt\n  scheduledFor\n  location {\n    lat\n    lng\n  }\n  ward {\n    ...UnitName\n    center {\n      lat\n      lng\n    }\n    formerArea\n  }\n  category {\n    icon\n    fields {\n      code\n      name\n      nameEn\n      needsAfterPhoto\n    }\n  }\n  handlingUnit {\n    ...UnitName\n    phone\n  }\n  coordinatingUnits {\n    ...UnitName\n  }\n  promise {\n    startedAt\n    dueAt\n    finishedAt\n    workingDaysLeft\n    aroundTheClock\n    previousDueAt\n    extensionReason\n    days {\n      date\n      state\n      gapBefore\n      isToday\n      isDue\n    }\n    pauses {\n      from\n      to\n      reason\n    }\n  }\n  media {\n    ...Photo\n  }\n  allowedActions\n  reporter {\n    displayName\n    phone\n    email\n    reportCount\n  }\n  result {\n    text\n    submittedAt\n    approvedAt\n  }\n  rating {\n    level\n    comment\n    at\n  }\n  refusalGround {\n    code\n    text\n    note\n  }\n  mergedInto {\n    id\n    code\n  }\n}\n\nquery Case($code: String!) {\n  report(code: $code) {\n    ...CaseReport\n    timeline(first: 100) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...TimelineStep\n        }\n      }\n    }\n  }\n}\n\nsubscription CaseChanged($code: String!, $after: String) {\n  reportChanged(code: $code, after: $after) {\n    cursor\n    entry {\n      ...TimelineStep\n    }\n    report {\n      ...CaseReport\n    }\n  }\n}',
): (typeof documents)['fragment Photo on Media {\n  id\n  kind\n  state\n  list\n  screen\n  full\n  width\n  height\n  thumbHash\n  takenAt\n}\n\nfragment UnitName on Unit {\n  id\n  code\n  kind\n  name\n  fullName\n  nameEn\n}\n\nfragment TimelineStep on TimelineEntry {\n  id\n  seq\n  cursor\n  action\n  status\n  visibility\n  at\n  text\n  dueAt\n  actor {\n    kind\n    name\n    unit {\n      ...UnitName\n    }\n  }\n  unit {\n    ...UnitName\n  }\n  media {\n    ...Photo\n  }\n}\n\nfragment CaseReport on Report {\n  ...QueueRow\n  body\n  mayBePublic\n  address\n  receivedAt\n  resolvedAt\n  scheduledFor\n  location {\n    lat\n    lng\n  }\n  ward {\n    ...UnitName\n    center {\n      lat\n      lng\n    }\n    formerArea\n  }\n  category {\n    icon\n    fields {\n      code\n      name\n      nameEn\n      needsAfterPhoto\n    }\n  }\n  handlingUnit {\n    ...UnitName\n    phone\n  }\n  coordinatingUnits {\n    ...UnitName\n  }\n  promise {\n    startedAt\n    dueAt\n    finishedAt\n    workingDaysLeft\n    aroundTheClock\n    previousDueAt\n    extensionReason\n    days {\n      date\n      state\n      gapBefore\n      isToday\n      isDue\n    }\n    pauses {\n      from\n      to\n      reason\n    }\n  }\n  media {\n    ...Photo\n  }\n  allowedActions\n  reporter {\n    displayName\n    phone\n    email\n    reportCount\n  }\n  result {\n    text\n    submittedAt\n    approvedAt\n  }\n  rating {\n    level\n    comment\n    at\n  }\n  refusalGround {\n    code\n    text\n    note\n  }\n  mergedInto {\n    id\n    code\n  }\n}\n\nquery Case($code: String!) {\n  report(code: $code) {\n    ...CaseReport\n    timeline(first: 100) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...TimelineStep\n        }\n      }\n    }\n  }\n}\n\nsubscription CaseChanged($code: String!, $after: String) {\n  reportChanged(code: $code, after: $after) {\n    cursor\n    entry {\n      ...TimelineStep\n    }\n    report {\n      ...CaseReport\n    }\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Staff($unitId: ID, $first: Int!, $after: String) {\n  staff(unitId: $unitId, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n        displayName\n        title\n        isActive\n        unit {\n          ...UnitName\n        }\n        roles {\n          role\n          unit {\n            ...UnitName\n          }\n        }\n      }\n    }\n  }\n}',
): (typeof documents)['query Staff($unitId: ID, $first: Int!, $after: String) {\n  staff(unitId: $unitId, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n        displayName\n        title\n        isActive\n        unit {\n          ...UnitName\n        }\n        roles {\n          role\n          unit {\n            ...UnitName\n          }\n        }\n      }\n    }\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Units($kinds: [UnitKind!], $search: String, $first: Int!, $after: String) {\n  units(kinds: $kinds, search: $search, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        ...UnitName\n        formerArea\n        formerNames\n        areaKm2\n        phone\n        isActive\n      }\n    }\n  }\n}',
): (typeof documents)['query Units($kinds: [UnitKind!], $search: String, $first: Int!, $after: String) {\n  units(kinds: $kinds, search: $search, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        ...UnitName\n        formerArea\n        formerNames\n        areaKm2\n        phone\n        isActive\n      }\n    }\n  }\n}'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
