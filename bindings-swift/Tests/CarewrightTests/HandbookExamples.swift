// Written by `cargo xtask generate` from the Rust types. Do not change it here.

import Carewright
import Foundation
import XCTest

final class HandbookExamples: XCTestCase {
    /// README.md
    func testPage0() throws {
        try inFolder(with: #"""
            # policy.toml
            [service]
            name = "An invented counselling service"
            nation = "england"
            high_risk_lead = "safeguarding_lead"
            roles = { coordinator = "Service coordinator", safeguarding_lead = "Safeguarding lead" }

            [[versions]]
            effective_from = 2026-04-01

            [versions.session_limits.lines.day]
            name = "Daytime counselling"
            format = "individual"
            cap = { unit = "sessions", limit = 12 }
            session_minutes = 50
            price_pence = 0
            missed_session_charge_pence = 0
            notice_hours = 24
            counting = { assessment = false, late_and_not_seen = true, did_not_attend = true, cancelled_late = true }
            extensions = { authorised_by = ["coordinator"], most_at_once = 4, most_times = 1 }
            supported_exit = { planning_starts_at_remaining = 3 }
            """#) {
            let policy = try Policy.load(URL(fileURLWithPath: "policy.toml"))
            let appointment = Appointment(
                id: "A-1", kind: .session, starts: CivilDateTime("2026-09-01T14:00:00")!,
                attendance: .didNotAttend)
            let episode = Episode(
                id: "E-1", line: "day", startedOn: CivilDate("2026-09-01")!, risk: .notHigh,
                appointments: [appointment])
            let standing = try policy.sessionLimits().standing(
                episode: episode, asOf: CivilDate("2026-09-02")!)
            print(standing.reasons[0])
        }
    }

    /// docs/swift.md
    func testPage1() throws {
        try inFolder(with: #"""
            # policy.toml
            [service]
            name = "An invented counselling service"
            nation = "england"
            high_risk_lead = "safeguarding_lead"

            [service.roles]
            coordinator = "Service coordinator"
            manager = "Service manager"
            safeguarding_lead = "Safeguarding lead"

            [[versions]]
            effective_from = 2026-04-01

            # Said once, for every line that does not say otherwise.
            [versions.session_limits]
            session_minutes = 50
            price_pence = 0
            missed_session_charge_pence = 0
            notice_hours = 24
            counting = { assessment = false, late_and_not_seen = true, did_not_attend = true, cancelled_late = true }
            extensions = { authorised_by = ["coordinator"], most_at_once = 4, most_times = 1, instead_of_self = ["manager"] }
            supported_exit = { planning_starts_at_remaining = 3 }

            [versions.session_limits.lines.day]
            name = "Daytime counselling"
            format = "individual"
            cap = { unit = "sessions", limit = 12 }
            eligibility = { residence_areas = ["swindon"] }

            [versions.session_limits.lines.evening]
            name = "Evening counselling"
            format = "individual"
            cap = { unit = "block", sessions = 6, within_weeks = 52 }
            price_pence = 3500
            missed_session_charge_pence = 3500
            notice_hours = 48
            """#) {
            let policy = try Policy.load(URL(fileURLWithPath: "policy.toml"))
            let limits = policy.sessionLimits()
            let today = CivilDate("2026-10-01")!

            let episode = Episode(
                id: "E-7", line: "day", startedOn: CivilDate("2026-06-04")!,
                residenceArea: "swindon", risk: .notHigh, workers: ["W-2"])
            let standing = try limits.standing(episode: episode, asOf: today)
            print(standing.state == .within)
            for reason in standing.reasons {
                print(reason.code, reason.clause, reason.sourceRules, reason.sentence)
                if case .withinLimit = reason { continue }
            }
            var calendar = Calendar(identifier: .gregorian)
            calendar.timeZone = TimeZone(identifier: "Europe/London")!
            let parts = calendar.dateComponents([.year, .month, .day], from: Date())
            if let day = CivilDate(parts) {
                print(try limits.standing(episode: episode, asOf: day).asOf == day)
            }
            do {
                _ = try Policy(toml: "[service]\nnam = \"An invented service\"\n")
            } catch let error as CareError {
                print(error.code, error.problems.count, error.localizedDescription)
            }
            let text = try episode.toJson()
            print(try Episode.fromJson(text) == episode)
        }
    }
}
