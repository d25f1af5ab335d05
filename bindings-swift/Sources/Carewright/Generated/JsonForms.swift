// Written by `cargo xtask generate` from the Rust types. Do not change it here.

extension Appointment: JsonForm {
    public static func fromJson(_ text: String) throws -> Appointment {
        try appointmentFromJson(text: text)
    }
}

extension BookingAnswer: JsonForm {
    public static func fromJson(_ text: String) throws -> BookingAnswer {
        try bookingAnswerFromJson(text: text)
    }
}

extension Change: JsonForm {
    public static func fromJson(_ text: String) throws -> Change {
        try changeFromJson(text: text)
    }
}

extension Engagement: JsonForm {
    public static func fromJson(_ text: String) throws -> Engagement {
        try engagementFromJson(text: text)
    }
}

extension Episode: JsonForm {
    public static func fromJson(_ text: String) throws -> Episode {
        try episodeFromJson(text: text)
    }
}

extension ExitPlan: JsonForm {
    public static func fromJson(_ text: String) throws -> ExitPlan {
        try exitPlanFromJson(text: text)
    }
}

extension Extension: JsonForm {
    public static func fromJson(_ text: String) throws -> Extension {
        try extensionFromJson(text: text)
    }
}

extension ExtensionAnswer: JsonForm {
    public static func fromJson(_ text: String) throws -> ExtensionAnswer {
        try extensionAnswerFromJson(text: text)
    }
}

extension ExtensionRecorded: JsonForm {
    public static func fromJson(_ text: String) throws -> ExtensionRecorded {
        try extensionRecordedFromJson(text: text)
    }
}

extension ExtensionRequest: JsonForm {
    public static func fromJson(_ text: String) throws -> ExtensionRequest {
        try extensionRequestFromJson(text: text)
    }
}

extension Facilitator: JsonForm {
    public static func fromJson(_ text: String) throws -> Facilitator {
        try facilitatorFromJson(text: text)
    }
}

extension Ledger: JsonForm {
    public static func fromJson(_ text: String) throws -> Ledger {
        try ledgerFromJson(text: text)
    }
}

extension LedgerEntry: JsonForm {
    public static func fromJson(_ text: String) throws -> LedgerEntry {
        try ledgerEntryFromJson(text: text)
    }
}

extension Milestone: JsonForm {
    public static func fromJson(_ text: String) throws -> Milestone {
        try milestoneFromJson(text: text)
    }
}

extension NextStep: JsonForm {
    public static func fromJson(_ text: String) throws -> NextStep {
        try nextStepFromJson(text: text)
    }
}

extension PolicyStamp: JsonForm {
    public static func fromJson(_ text: String) throws -> PolicyStamp {
        try policyStampFromJson(text: text)
    }
}

extension Problem: JsonForm {
    public static func fromJson(_ text: String) throws -> Problem {
        try problemFromJson(text: text)
    }
}

extension ProposedSession: JsonForm {
    public static func fromJson(_ text: String) throws -> ProposedSession {
        try proposedSessionFromJson(text: text)
    }
}

extension Reason: JsonForm {
    public static func fromJson(_ text: String) throws -> Reason {
        try reasonFromJson(text: text)
    }
}

extension Series: JsonForm {
    public static func fromJson(_ text: String) throws -> Series {
        try seriesFromJson(text: text)
    }
}

extension SeriesAnswer: JsonForm {
    public static func fromJson(_ text: String) throws -> SeriesAnswer {
        try seriesAnswerFromJson(text: text)
    }
}

extension SeriesSession: JsonForm {
    public static func fromJson(_ text: String) throws -> SeriesSession {
        try seriesSessionFromJson(text: text)
    }
}

extension SetAside: JsonForm {
    public static func fromJson(_ text: String) throws -> SetAside {
        try setAsideFromJson(text: text)
    }
}

extension Standing: JsonForm {
    public static func fromJson(_ text: String) throws -> Standing {
        try standingFromJson(text: text)
    }
}

extension StepTaken: JsonForm {
    public static func fromJson(_ text: String) throws -> StepTaken {
        try stepTakenFromJson(text: text)
    }
}

extension ValueSource: JsonForm {
    public static func fromJson(_ text: String) throws -> ValueSource {
        try valueSourceFromJson(text: text)
    }
}

extension Waiver: JsonForm {
    public static func fromJson(_ text: String) throws -> Waiver {
        try waiverFromJson(text: text)
    }
}

extension WorkingDayAnswer: JsonForm {
    public static func fromJson(_ text: String) throws -> WorkingDayAnswer {
        try workingDayAnswerFromJson(text: text)
    }
}
