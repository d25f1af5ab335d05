import XCTest

@testable import Carewright

/// Every golden vector of supervision, compared byte for byte.
final class SupervisionVectors: XCTestCase {
    func testEveryVectorGivesTheAnswerThatIsWritten() throws {
        let vectors = try Vector.all(of: "supervision")
        XCTAssertGreaterThanOrEqual(vectors.count, 70)
        for vector in vectors {
            XCTAssertEqual(try vector.answer(ask), try vector.expected, vector.name)
        }
    }

    private func ask(_ vector: Vector) throws -> String {
        let rules = try vector.policy().supervision()
        let asOf = try vector.asOf
        switch try vector.question {
        case "status":
            return try rules.status(worker: vector.fact("worker"), asOf: asOf).toJson()
        case "status_batch":
            return try rules.statusBatch(workers: vector.facts("workers"), asOf: asOf).toJson()
        case "schedule":
            guard let until = CivilDate(try vector.text("until"))
            else { throw Vector.Missing(what: "until") }
            return try rules.schedule(
                worker: vector.fact("worker"), until: until, asOf: asOf
            ).toJson()
        case "agenda":
            return try rules.agenda(worker: vector.fact("worker"), asOf: asOf).toJson()
        case "coverage":
            return try rules.coverage(worker: vector.fact("worker"), asOf: asOf).toJson()
        case "record_gaps":
            return try rules.recordGaps(worker: vector.fact("worker"), asOf: asOf).toJson()
        case "structure":
            return try rules.structure(workers: vector.facts("workers"), asOf: asOf).toJson()
        case let other:
            throw Vector.Missing(what: "question \(other)")
        }
    }
}
