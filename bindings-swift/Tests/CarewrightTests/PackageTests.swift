import XCTest

import Carewright

/// What an app does with the package: policies, reasons, errors, threads.
final class PackageTests: XCTestCase {
    private func policy() throws -> Policy {
        try Policy.load(
            Vector.tests.appendingPathComponent("services/self_harm_counselling/policy.toml"))
    }

    /// Written as an app would write it: what is not said has its default.
    private func episode() throws -> Episode {
        let starts = try XCTUnwrap(CivilDateTime("2026-09-08T14:00:00"))
        return Episode(
            id: "E-1", line: "day", startedOn: try XCTUnwrap(CivilDate("2026-09-01")), ageYears: 24,
            residenceArea: "invented_canary", risk: .notHigh,
            appointments: [
                Appointment(id: "A-1", kind: .session, starts: starts, attendance: .attended)
            ])
    }

    func testWhatAnEpisodeHoldsStaysOutOfLogs() throws {
        let episode = try episode()
        XCTAssertTrue("\(episode)".contains("E-1"))
        XCTAssertFalse("\(episode)".contains("canary"))
        XCTAssertFalse(String(reflecting: episode).contains("canary"))
    }

    func testAnInvalidPolicyIsAnErrorWithEveryProblem() throws {
        XCTAssertThrowsError(try Policy(toml: "[service]\nnam = \"X\"\n")) { error in
            guard let error = error as? CareError else { return XCTFail("\(error)") }
            XCTAssertEqual(error.code, "policy_invalid")
            XCTAssertTrue(error.problems.contains { $0.line == 2 && $0.code == "policy.unknown_field" })
            XCTAssertTrue(error.localizedDescription.contains("line 2"))
        }
    }

    func testTextThatIsNoRecordIsAnErrorWithItsPlace() {
        XCTAssertThrowsError(try Episode.fromJson("{\n  \"id\": 7\n}")) { error in
            guard case let CareError.JsonInvalid(_, line, _) = error
            else { return XCTFail("\(error)") }
            XCTAssertEqual(line, 2)
        }
    }

    func testAReasonHasItsCodeClauseSourcesAndSentence() throws {
        let standing = try policy().sessionLimits().standing(
            episode: episode(), asOf: XCTUnwrap(CivilDate("2026-10-01")))
        let reason = try XCTUnwrap(standing.reasons.first)
        XCTAssertTrue(reason.code.hasPrefix("session_limits."))
        XCTAssertFalse(reason.sourceRules.isEmpty)
        XCTAssertFalse(reason.clause.isEmpty)
        XCTAssertTrue(reason.sentence.hasSuffix("."))
        XCTAssertEqual("\(reason)", reason.sentence)
        XCTAssertEqual(String(reflecting: reason), reason.code)
    }

    func testAPolicySaysWhereAValueCameFrom() throws {
        let policy = try policy()
        let source = try policy.sourceOf(path: "session_limits.notice_hours", asOf: nil)
        XCTAssertEqual(source?.document, "policy.toml")
        XCTAssertNil(try policy.sourceOf(path: "session_limits.no_such_line", asOf: nil))
        XCTAssertEqual(try policy.fingerprint().count, 64)
        let copy = try Policy.fromJson(json: policy.toJson())
        XCTAssertEqual(try copy.fingerprint(), try policy.fingerprint())
    }

    func testOnePolicyAnswersManyThreadsAlike() throws {
        let limits = try policy().sessionLimits()
        let episode = try episode()
        let asOf = try XCTUnwrap(CivilDate("2026-10-01"))
        let alone = try limits.standing(episode: episode, asOf: asOf)
        DispatchQueue.concurrentPerform(iterations: 400) { _ in
            XCTAssertEqual(try? limits.standing(episode: episode, asOf: asOf), alone)
        }
    }
}
