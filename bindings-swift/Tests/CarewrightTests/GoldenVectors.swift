import Carewright
import XCTest

/// Every golden vector, compared byte for byte.
final class GoldenVectors: XCTestCase {
    func testEveryQuestionByItsNameGivesTheAnswerThatIsWritten() throws {
        try compare { policy, question, request in
            try policy.ask(question: question, request: request.json)
        }
    }

    func testEveryTypedQuestionGivesTheAnswerThatIsWritten() throws {
        try compare(TypedQuestions.ask)
    }

    func testAnswersAndFactsSurviveTheirJsonForm() throws {
        var policies = Policies()
        for vector in try Vector.all() where try vector.question == "session_limits.standing" {
            let policy = try policies.policy(of: vector)
            let request = try vector.request { try TypedQuestions.ask(policy, $0, $1) }
            let episode: Episode = try request.given("episode")
            XCTAssertEqual(try Episode.fromJson(episode.toJson()), episode, vector.name)
            let limits = policy.sessionLimits()
            guard let standing = try? limits.standing(episode: episode, asOf: request.given("as_of"))
            else { continue }
            XCTAssertEqual(try Standing.fromJson(standing.toJson()), standing, vector.name)
        }
    }

    private func compare(_ ask: (Policy, String, Request) throws -> String) throws {
        var policies = Policies()
        let vectors = try Vector.all()
        XCTAssertGreaterThanOrEqual(vectors.count, 1000)
        for vector in vectors {
            let policy = try policies.policy(of: vector)
            let answer = try vector.answer { try ask(policy, $0, $1) }
            XCTAssertEqual(answer, try vector.expected, vector.name)
        }
    }
}

/// Many vectors share a policy, and reading one takes far longer than one answer.
private struct Policies {
    private var read: [String: Policy] = [:]

    mutating func policy(of vector: Vector) throws -> Policy {
        let service = try vector.service
        if let policy = read[service] { return policy }
        let folder = Vector.tests.appendingPathComponent("services/\(service)")
        let policy = try Policy.load(folder.appendingPathComponent("policy.toml"))
        read[service] = policy
        return policy
    }
}
