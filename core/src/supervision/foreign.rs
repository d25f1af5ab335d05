//! This family's types as Swift and Kotlin see them.

use super::*;
use crate::foreign::{foreign_json, foreign_json_out, foreign_reason};

foreign_json!(
    AgendaEntry agenda_entry_from_json,
    AgendaPoint agenda_point_from_json,
    AgreedCadence agreed_cadence_from_json,
    AgreedReview agreed_review_from_json,
    ClientWork client_work_from_json,
    DocumentedBreak documented_break_from_json,
    PersonCoverage person_coverage_from_json,
    RecordGap record_gap_from_json,
    RequirementStanding requirement_standing_from_json,
    SafetyStatement safety_statement_from_json,
    SupervisedWorker supervised_worker_from_json,
    Supervision supervision_from_json,
    SupervisionAction supervision_action_from_json,
    SupervisionAgenda supervision_agenda_from_json,
    SupervisionCoverage supervision_coverage_from_json,
    SupervisionDue supervision_due_from_json,
    SupervisionReason supervision_reason_from_json,
    SupervisionRecordGaps supervision_record_gaps_from_json,
    SupervisionSchedule supervision_schedule_from_json,
    SupervisionStatus supervision_status_from_json,
    Supervisor supervisor_from_json,
    SupportedPerson supported_person_from_json,
    TopicCoverage topic_coverage_from_json,
    UncountedSupervision uncounted_supervision_from_json,
    WorkerAbsence worker_absence_from_json,
);

foreign_json_out!(SupervisionBatch, SupervisionStructure);

foreign_reason!(SupervisionReason);
