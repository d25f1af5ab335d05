import XCTest

import Carewright

/// What an app does with the package: policies, reasons, errors, threads.
final class PackageTests: XCTestCase {
    private func policy() throws -> Policy {
        try Policy.load(
            Vector.tests.appendingPathComponent("services/self_harm_counselling/policy.toml"))
    }

    private func episode() throws -> Episode {
        try Vector.all(of: "session_limits").first { try $0.question == "standing" }
            .map { try $0.fact("episode") } ?? { throw Vector.Missing(what: "standing") }()
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
