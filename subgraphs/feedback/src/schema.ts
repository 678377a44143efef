import { buildSubgraph } from '@smarthp/kit/federation';
import type { GraphQLSchema } from 'graphql';
import { CategoryRulesResolver } from './categories/category-rules.resolver.js';
import { CalendarResolver } from './calendar/calendar.resolver.js';
import { LimitsResolver } from './calendar/limits.resolver.js';
import { RecountsResolver } from './calendar/recounts.resolver.js';
import { EscalationResolver } from './escalation/escalation.resolver.js';
import { ReportLimitsResolver } from './escalation/report-limits.resolver.js';
import { ReportCategoriesResolver } from './categories/report-categories.resolver.js';
import { AssignReportResolver } from './desk/assign-report.resolver.js';
import { MergeReportResolver } from './merging/merge-report.resolver.js';
import { ClassifyReportResolver } from './desk/classify-report.resolver.js';
import { SetUrgencyResolver } from './desk/set-urgency.resolver.js';
import { UrgeUnitResolver } from './desk/urge-unit.resolver.js';
import { SetCoordinatorsResolver } from './desk/set-coordinators.resolver.js';
import { RefuseReopeningResolver } from './desk/refuse-reopening.resolver.js';
import { ReceiveReportResolver } from './desk/receive-report.resolver.js';
import { ReferOutReportResolver } from './referral/refer-out-report.resolver.js';
import { RejectReportResolver } from './desk/reject-report.resolver.js';
import { RequestInformationResolver } from './desk/request-information.resolver.js';
import { DelegateReportResolver } from './handling/delegate-report.resolver.js';
import { AskExtensionResolver } from './handling/ask-extension.resolver.js';
import { ApproveExtensionResolver } from './handling/approve-extension.resolver.js';
import { RefuseExtensionResolver } from './handling/refuse-extension.resolver.js';
import { ExportsResolver } from './exports/exports.resolver.js';
import { AcceptAssignmentResolver } from './handling/accept-assignment.resolver.js';
import { AddInternalNoteResolver } from './handling/add-internal-note.resolver.js';
import { ApproveResultResolver } from './handling/approve-result.resolver.js';
import { DuePreviewResolver } from './handling/due-preview.resolver.js';
import { HandlingFieldsResolver } from './handling/handling-fields.resolver.js';
import { PostProgressResolver } from './handling/post-progress.resolver.js';
import { ReturnResultResolver } from './handling/return-result.resolver.js';
import { ScheduleWorkResolver } from './handling/schedule-work.resolver.js';
import { SendBackReportResolver } from './handling/send-back-report.resolver.js';
import { SubmitResultResolver } from './handling/submit-result.resolver.js';
import { CallerCardResolver } from './intake/caller-card.resolver.js';
import { NearbyReportsResolver } from './intake/nearby-reports.resolver.js';
import { ReporterReportsResolver } from './intake/reporter-reports.resolver.js';
import { SubmitReportResolver } from './intake/submit-report.resolver.js';
import { SupplyInformationResolver } from './intake/supply-information.resolver.js';
import { WithdrawReportResolver } from './intake/withdraw-report.resolver.js';
import { RefusalGroundsResolver } from './grounds/refusal-grounds.resolver.js';
import { AnswerTemplatesResolver } from './templates/answer-templates.resolver.js';
import { TemplateRulesResolver } from './templates/template-rules.resolver.js';
import { ReportsResolver } from './listing/reports.resolver.js';
import { UnitLoadResolver } from './load/unit-load.resolver.js';
import { QueueChangedResolver } from './live/queue-changed.resolver.js';
import { ReportChangedResolver } from './live/report-changed.resolver.js';
import { ReportMapResolver } from './map/report-map.resolver.js';
import { UploadRulesResolver } from './media/upload-rules.resolver.js';
import { HideReportResolver } from './publication/hide-report.resolver.js';
import { KeepPrivateResolver } from './publication/keep-private.resolver.js';
import { PublishReportResolver } from './publication/publish-report.resolver.js';
import { RedactReportResolver } from './publication/redact-report.resolver.js';
import { AccessLogResolver } from './privacy/access-log.resolver.js';
import { DataAccessResolver } from './privacy/data-access.resolver.js';
import { OpenOriginalResolver } from './privacy/open-original.resolver.js';
import { RevealContactResolver } from './privacy/reveal-contact.resolver.js';
import { PresenceResolver } from './presence/presence.resolver.js';
import { QueueColumnsResolver } from './queue/queue-columns.resolver.js';
import { QueueResolver } from './queue/queue.resolver.js';
import { SavedFiltersResolver } from './queue/saved-filters.resolver.js';
import { ReportNoticesResolver } from './notices/report-notices.resolver.js';
import { RateTrackedResolver } from './rating/rate-tracked.resolver.js';
import { TrackedReportChangedResolver } from './tracking/tracked-report-changed.resolver.js';
import { TrackedReportResolver } from './tracking/tracked-report.resolver.js';
import { RateReportResolver } from './rating/rate-report.resolver.js';
import { ReopenReportResolver } from './rating/reopen-report.resolver.js';
import { ReportAnswersResolver } from './report/report-answers.resolver.js';
import { ReportFieldsResolver } from './report/report-fields.resolver.js';
import { SettingsHistoryResolver } from './report/settings-history.resolver.js';
import { ReportReadResolver } from './report/report.read.resolver.js';
import { UnitAreasResolver } from './routing/areas/unit-areas.resolver.js';
import { SuggestionResolver } from './routing/learning/suggestion.resolver.js';
import { ReportRoutingResolver } from './routing/report-routing.resolver.js';
import { RuleSetsResolver } from './routing/rules/rule-sets.resolver.js';
import { TryRoutingResolver } from './routing/rules/try-routing.resolver.js';
import { DryRunResolver } from './routing/trial/dry-run.resolver.js';
import { BulkResolver } from './bulk/bulk.resolver.js';
import { IncidentsResolver } from './merging/incidents.resolver.js';
import { MergeCandidatesResolver } from './merging/merge-candidates.resolver.js';
import { MergedReportsResolver } from './merging/merged-reports.resolver.js';
import { ReportIncidentResolver } from './merging/report-incident.resolver.js';
import { SplitReportResolver } from './merging/split-report.resolver.js';
import { UnmergeReportResolver } from './merging/unmerge-report.resolver.js';
import { ReferralResolver } from './referral/referral.resolver.js';
import { UndoActResolver } from './undo/undo-act.resolver.js';
import { resolveReport } from './report/report.reference.js';

/** The subgraph's schema; needs no database. */
export const feedbackSchema = (): Promise<{ schema: GraphQLSchema; sdl: string }> =>
  buildSubgraph(
    {
      resolvers: [
        ReportReadResolver,
        SettingsHistoryResolver,
        EscalationResolver,
        ReportLimitsResolver,
        CalendarResolver,
        LimitsResolver,
        RecountsResolver,
        ReportFieldsResolver,
        HandlingFieldsResolver,
        DuePreviewResolver,
        ReportAnswersResolver,
        ReportsResolver,
        ReportMapResolver,
        ReportCategoriesResolver,
        CategoryRulesResolver,
        RefusalGroundsResolver,
        AnswerTemplatesResolver,
        TemplateRulesResolver,
        QueueResolver,
        SavedFiltersResolver,
        QueueColumnsResolver,
        PresenceResolver,
        UnitLoadResolver,
        ExportsResolver,
        UploadRulesResolver,
        SubmitReportResolver,
        CallerCardResolver,
        NearbyReportsResolver,
        ReporterReportsResolver,
        ReportNoticesResolver,
        TrackedReportResolver,
        TrackedReportChangedResolver,
        RateTrackedResolver,
        SupplyInformationResolver,
        WithdrawReportResolver,
        ReceiveReportResolver,
        RequestInformationResolver,
        RejectReportResolver,
        MergeReportResolver,
        AssignReportResolver,
        ReferOutReportResolver,
        SendBackReportResolver,
        AcceptAssignmentResolver,
        PostProgressResolver,
        ScheduleWorkResolver,
        SubmitResultResolver,
        ReturnResultResolver,
        ApproveResultResolver,
        RateReportResolver,
        ReopenReportResolver,
        PublishReportResolver,
        HideReportResolver,
        KeepPrivateResolver,
        RedactReportResolver,
        AccessLogResolver,
        DataAccessResolver,
        OpenOriginalResolver,
        RevealContactResolver,
        AddInternalNoteResolver,
        ClassifyReportResolver,
        SetUrgencyResolver,
        UrgeUnitResolver,
        SetCoordinatorsResolver,
        RefuseReopeningResolver,
        DelegateReportResolver,
        AskExtensionResolver,
        ApproveExtensionResolver,
        RefuseExtensionResolver,
        ReportRoutingResolver,
        RuleSetsResolver,
        TryRoutingResolver,
        DryRunResolver,
        UnitAreasResolver,
        SuggestionResolver,
        UnmergeReportResolver,
        SplitReportResolver,
        MergedReportsResolver,
        MergeCandidatesResolver,
        IncidentsResolver,
        ReportIncidentResolver,
        ReferralResolver,
        UndoActResolver,
        BulkResolver,
        ReportChangedResolver,
        QueueChangedResolver,
      ],
    },
    { Report: resolveReport },
  );
