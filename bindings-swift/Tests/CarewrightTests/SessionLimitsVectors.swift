import XCTest

@testable import Carewright

/// Every golden vector of session limits, compared byte for byte.
final class SessionLimitsVectors: XCTestCase {
    func testEveryVectorGivesTheAnswerThatIsWritten() throws {
        let vectors = try Vector.all(of: "session_limits")
        XCTAssertGreaterThanOrEqual(vectors.count, 60)
        for vector in vectors {
            XCTAssertEqual(try vector.answer(ask), try vector.expected, vector.name)
        }
    }

    func testAnswersAndFactsSurviveTheirJsonForm() throws {
        for vector in try Vector.all(of: "session_limits") where try vector.question == "standing" {
            let episode: Episode = try vector.fact("episode")
            XCTAssertEqual(try Episode.fromJson(episode.toJson()), episode, vector.name)
            let limits = try vector.policy().sessionLimits()
            guard let standing = try? limits.standing(episode: episode, asOf: vector.asOf)
            else { continue }
            XCTAssertEqual(try Standing.fromJson(standing.toJson()), standing, vector.name)
        }
    }

    private func ask(_ vector: Vector) throws -> String {
        let limits = try vector.policy().sessionLimits()
        let asOf = try vector.asOf
        switch try vector.question {
        case "standing":
            return try limits.standing(episode: vector.fact("episode"), asOf: asOf).toJson()
        case "ledger":
            return try limits.ledger(episode: vector.fact("episode"), asOf: asOf).toJson()
        case "may_book":
            let proposed: ProposedSession = try vector.fact("proposed")
            return try limits.mayBook(
                episode: vector.fact("episode"), proposed: proposed, asOf: asOf
            ).toJson()
        case "decide_extension":
            let request: ExtensionRequest = try vector.fact("request")
            return try limits.decideExtension(
                episode: vector.fact("episode"), request: request, asOf: asOf
            ).toJson()
        case "check_series":
            return try limits.checkSeries(series: vector.fact("series"), asOf: asOf).toJson()
        case "check_working_day":
            return try limits.checkWorkingDay(
                worker: vector.text("worker"), engagements: vector.facts("engagements")
            ).toJson()
        case "standing_batch":
            return try limits.standingBatch(episodes: vector.facts("episodes"), asOf: asOf).toJson()
        case let other:
            throw Vector.Missing(what: "question \(other)")
        }
    }
}
