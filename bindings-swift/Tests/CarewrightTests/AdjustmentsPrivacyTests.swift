import XCTest

import Carewright

/// What is withheld from a view stays out of its answers, and facts stay out of every log.
final class AdjustmentsPrivacyTests: XCTestCase {
    private func adjustments() throws -> Adjustments {
        let policy = try Policy.load(
            Vector.tests.appendingPathComponent("services/peer_support_adjustments/policy.toml"))
        return policy.adjustments()
    }

    /// Written as an app would write it: what is not said has its default.
    private func worker() throws -> AdjustedWorker {
        let day = try XCTUnwrap(CivilDate("2026-05-01"))
        let agreed = Adjustment(
            id: "canary-open", askedBy: .worker, askedOn: day,
            effects: [
                .notAfter(time: TimeOfDay(hour: 18)), .equipment(items: ["canary-equipment"]),
                .ownCareTime(minutesAWeek: 90, byOwnTeam: false),
            ],
            barrier: "canary-barrier", agreedOn: day, inPlaceOn: day)
        let story = Disclosure(
            id: "canary-story", recordedBy: "w1", sharedWith: [.team], extent: .outline,
            startsOn: day)
        return AdjustedWorker(
            id: "w1", role: "peer_worker", startedOn: day, adjustments: [agreed],
            peerNetwork: .linked, disclosures: [story])
    }

    func testTheRotaPlannerIsToldTheLimitsAndNothingElse() throws {
        let today = try XCTUnwrap(CivilDate("2026-10-01"))
        let answer = try adjustments().inForce(worker: worker(), asOf: today, view: .rotaPlanner)
        XCTAssertEqual(answer.limits.notAfter?.hour, 18)
        XCTAssertEqual(answer.limits.protectedMinutesAWeek, 90)
        XCTAssertNil(answer.limits.ownCareMinutesAWeek)
        let told = try answer.toJson() + answer.reasons.map(\.sentence).joined()
        XCTAssertFalse(told.contains("canary"))
        XCTAssertFalse(told.contains("own_care"))
    }

    func testTheTeamIsToldOnlyWhatTheWorkerShares() throws {
        let today = try XCTUnwrap(CivilDate("2026-10-01"))
        let answer = try adjustments().inForce(worker: worker(), asOf: today, view: .team)
        XCTAssertEqual(answer.livedExperience, ["canary-story"])
        XCTAssertNil(answer.limits.notAfter)
    }

    func testFactsStayOutOfLogs() throws {
        let today = try XCTUnwrap(CivilDate("2026-10-01"))
        let worker = try worker()
        let answer = try adjustments().inForce(worker: worker, asOf: today, view: .worker)
        let effects = worker.adjustments[0].effects
        for text in [
            "\(worker)", String(reflecting: worker), "\(worker.adjustments)", "\(effects)",
            String(reflecting: effects), "\(answer)", String(reflecting: answer.limits),
        ] {
            for word in ["barrier", "equipment", "story", "18", "90"] {
                XCTAssertFalse(text.contains(word), "\(word) in \(text)")
            }
        }
    }
}
