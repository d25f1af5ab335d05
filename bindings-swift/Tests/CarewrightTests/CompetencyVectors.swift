import XCTest

@testable import Carewright

/// Every golden vector of competencies, compared byte for byte.
final class CompetencyVectors: XCTestCase {
    func testEveryVectorGivesTheAnswerThatIsWritten() throws {
        let vectors = try Vector.all(of: "competency")
        XCTAssertGreaterThanOrEqual(vectors.count, 130)
        for vector in vectors {
            XCTAssertEqual(try vector.answer(ask), try vector.expected, vector.name)
        }
    }

    private func ask(_ vector: Vector) throws -> String {
        let rules = try vector.policy().competency()
        let asOf = try vector.asOf
        switch try vector.question {
        case "shortlist":
            return try rules.shortlist(
                specification: vector.text("specification"),
                applications: vector.facts("applications"),
                stage: Self.stage(vector.text("stage")), asOf: asOf
            ).toJson()
        case "before_start":
            return try rules.beforeStart(
                specification: vector.text("specification"), person: vector.fact("person"),
                asOf: asOf
            ).toJson()
        case "read_framework":
            let format = try Self.format(vector.text("format"))
            return try readFramework(text: vector.text("text"), format: format).toJson()
        case "lint":
            return try lintFramework(framework: vector.fact("framework")).toJson()
        case "self_assessment":
            return try rules.selfAssessment(
                framework: vector.fact("framework"), assessment: vector.fact("assessment"),
                asOf: asOf
            ).toJson()
        case "profile_batch":
            return try rules.profileBatch(
                framework: vector.fact("framework"), roles: vector.facts("roles"),
                workers: vector.facts("workers"), asOf: asOf
            ).toJson()
        case "team_matrix":
            return try rules.teamMatrix(
                framework: vector.fact("framework"), roles: vector.facts("roles"),
                workers: vector.facts("workers"), asOf: asOf
            ).toJson()
        case "profile":
            return try rules.profile(
                framework: vector.fact("framework"), worker: vector.fact("worker"),
                role: vector.fact("role"), asOf: asOf
            ).toJson()
        case "development_plan":
            return try rules.developmentPlan(
                framework: vector.fact("framework"), worker: vector.fact("worker"),
                role: vector.fact("role"), asOf: asOf
            ).toJson()
        case "progress":
            guard let since = CivilDate(try vector.text("since"))
            else { throw Vector.Missing(what: "since") }
            return try rules.progress(
                framework: vector.fact("framework"), worker: vector.fact("worker"),
                role: vector.fact("role"), since: since, asOf: asOf
            ).toJson()
        case let other:
            throw Vector.Missing(what: "question \(other)")
        }
    }

    private static func format(_ word: String) throws -> FrameworkFormat {
        switch word {
        case "toml": return .toml
        case "json": return .json
        case "csv": return .csv
        case "case_json": return .caseJson
        case let other: throw Vector.Missing(what: "format \(other)")
        }
    }

    private static func stage(_ word: String) throws -> SelectionStage {
        switch word {
        case "application": return .application
        case "interview": return .interview
        case let other: throw Vector.Missing(what: "stage \(other)")
        }
    }
}
