import XCTest

@testable import Carewright

/// Whoever plans the rota reads how many places there are and the limits of the work, and not why.
final class AvailabilityPrivacyTests: XCTestCase {
    private let today = CivilDate("2026-10-01")!
    private let start = CivilDate("2026-05-01")!

    private func worker() -> WorkerForClients {
        let agreed = Adjustment(
            id: "canary-open", askedBy: .worker, askedOn: start,
            effects: [
                .notAfter(time: TimeOfDay(hour: 18)), .equipment(items: ["canary-equipment"]),
            ],
            barrier: "canary-barrier", agreedOn: start, inPlaceOn: start)
        let adjusted = AdjustedWorker(
            id: "w1", role: "peer_worker", startedOn: start, adjustments: [agreed],
            peerNetwork: .notRecorded)
        let supervised = SupervisedWorker(
            id: "w1", role: "peer_worker", startedOn: start, weeklyMinutes: 2250,
            absences: [WorkerAbsence(kind: .sickness, startsOn: today)])
        return WorkerForClients(supervised: supervised, adjusted: adjusted)
    }

    private func availability() throws -> AvailabilityRules {
        let service = "services/community_team_availability/policy.toml"
        return try Policy.load(Vector.tests.appendingPathComponent(service)).availability()
    }

    func testThePlannerIsToldLimitsAndNotWhy() throws {
        let answer = try availability().forNewClients(
            worker: worker(), asOf: today, view: .rotaPlanner)
        let told = try answer.toJson() + answer.reasons.map(\.sentence).joined()
        XCTAssertTrue(told.contains("No work after 18:00"))
        XCTAssertFalse(told.contains("canary"))
        XCTAssertFalse(told.contains("sickness"))
        XCTAssertFalse(answer.countsAsCover)
    }

    func testTheTeamIsToldNothing() throws {
        let answer = try availability().forNewClients(worker: worker(), asOf: today, view: .team)
        XCTAssertEqual(answer.outcome, .notToldHere)
        XCTAssertEqual(answer.places, 0)
        XCTAssertFalse(try answer.toJson().contains("canary"))
    }

    func testDebuggingShowsWhoseAndNothingElse() throws {
        let worker = worker()
        let answer = try availability().forNewClients(
            worker: worker, asOf: today, view: .supervisor)
        let shown = [
            String(reflecting: worker), "\(worker)", String(reflecting: answer), "\(answer)",
            String(reflecting: answer.reasons), String(reflecting: answer.limits),
        ]
        for text in shown {
            XCTAssertFalse(text.contains("canary"), text)
            XCTAssertFalse(text.contains("18"), text)
        }
    }
}
